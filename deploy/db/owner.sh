#!/bin/sh
# The application owns its database and nothing else of the server. Run once, by the postgres image, on an empty volume.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set=password="$LOA_DATABASE_PASSWORD" <<'SQL'
create role loa login password :'password';
create database loa owner loa;
SQL
