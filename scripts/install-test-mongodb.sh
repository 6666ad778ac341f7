#!/bin/sh
# Installs a MongoDB server to test with, inside the repository and without Docker: SecantusDB, a test server only.
# Needs Python 3.10 or later. The tests find it by themselves.
set -eu
cd "$(dirname "$0")/.."
place=.cache/secantus
if [ -x "$place/bin/secantusd-py" ]; then
  echo "$place is there already."
  exit 0
fi
rm -rf "$place"
mkdir -p "$(dirname "$place")"
python3 -m venv "$place"
"$place/bin/pip" install --quiet --disable-pip-version-check secantusdb==0.7.0b3
echo "Installed in $place."
