@echo off
rem Starts Daybook. Needs Java 25 or later and looks for it in this order:
rem   DAYBOOK_JAVA   a java.exe or the folder of a JDK; used or refused, never passed over
rem   JAVA_HOME      if it is 25 or later
rem   ..\jdk-home    the JDK this folder was built with, if it is still there
rem   java           on the PATH, if it is 25 or later
rem Folders such as "C:\Program Files (x86)" need care: every path stays within quotes.
setlocal
set "home=%~dp0.."

if not defined DAYBOOK_JAVA goto javahome
set "java=%DAYBOOK_JAVA:"=%"
if exist "%java%\bin\java.exe" set "java=%java%\bin\java.exe"
call :fits
if not errorlevel 1 goto run
>&2 echo DAYBOOK_JAVA is "%DAYBOOK_JAVA:"=%", but that is not Java 25 or later.
exit /b 1

:javahome
if not defined JAVA_HOME goto built
set "java=%JAVA_HOME:"=%\bin\java.exe"
call :fits
if not errorlevel 1 goto run

:built
if not exist "%home%\jdk-home" goto path
set "java="
for /f "usebackq delims=" %%j in ("%home%\jdk-home") do set "java=%%j\bin\java.exe"
call :fits
if not errorlevel 1 goto run

:path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
call :fits
if not errorlevel 1 goto run
>&2 echo Daybook needs Java 25 or later: install one and set JAVA_HOME to its folder.
exit /b 1

:run
"%java%" "@%home%\bin\daybook.args" --module-path "%home%\lib\javafx" -cp "%home%\lib\*" org.daybook.Main %*
exit /b %errorlevel%

rem Whether %java% is a java program that is new enough. The quotes that for /f takes off the whole
rem command carry a ^, so that they do not count as the beginning of those round the path.
:fits
if not defined java exit /b 1
if not exist "%java%" exit /b 1
set "version=0"
for /f "tokens=1-3" %%a in ('^""%java%" -version 2^>^&1^"') do if "%%b"=="version" set "version=%%~c"
for /f "delims=.-+" %%v in ("%version%") do set "version=%%v"
if %version% geq 25 exit /b 0
exit /b 1
