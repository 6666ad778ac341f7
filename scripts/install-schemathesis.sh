#!/bin/sh
# Installs Schemathesis (schemathesis.io), which tries the described interface of /data, inside the repository.
# Needs Python 3.10 or later. The journeys find it by themselves.
set -eu
cd "$(dirname "$0")/.."
place=.cache/schemathesis
if [ -x "$place/bin/schemathesis" ]; then
  echo "$place is there already."
  exit 0
fi
rm -rf "$place"
mkdir -p "$(dirname "$place")"
python3 -m venv "$place"
"$place/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5
echo "Installed in $place."
