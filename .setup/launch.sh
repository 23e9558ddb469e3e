# Find a Python that is new enough and hand over to launch.py: launch.sh start|check [ARGUMENTS]
folder=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
for python in "$folder/.venv/bin/python" "${PYTHON:-python3}" \
    python3 python3.14 python3.13 python3.12 python3.11; do
    if "$python" -I -S -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        exec "$python" -E -s "$folder/.setup/launch.py" "$@"
    fi
done
echo "$1: Annotator needs Python 3.11 or newer: install it (on Debian 12 or Ubuntu 24.04:" \
    "sudo apt-get install python3 python3-venv) and run ./$1 again." >&2
exit 1
