import type { PublicPressRoom } from './PublicPressRoom'

/** In pixels. The name of the press room is beside it and is its text alternative. */
const height = 32

export const LogoView = ({ logo }: { logo: NonNullable<PublicPressRoom['logo']> }) => (
  // biome-ignore lint/performance/noImgElement: the framework’s own needs its script
  <img
    className="logo"
    src={logo.address}
    alt=""
    height={height}
    width={Math.round((logo.width / logo.height) * height)}
  />
)
