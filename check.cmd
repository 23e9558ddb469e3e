@echo off
rem Set up what is missing, then run every check: check.cmd [--fast]
py -3 -E -s "%~dp0.setup\launch.py" check %*
exit /b %errorlevel%
