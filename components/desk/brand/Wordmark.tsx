/** The name of the product where Payload shows its logo. */
export const Wordmark = () => <span className="wordmark">Point par point</span>
