@echo off
rem Set up what is missing, then run Annotator: start.cmd [ARGUMENTS]
py -3 -E -s "%~dp0.setup\launch.py" start %*
exit /b %errorlevel%
