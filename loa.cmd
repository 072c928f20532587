@echo off
rem Loa's front door on Windows: "loa run" builds and starts it, "loa serve" starts what is built, "loa backup" and "loa restore" keep it. ./loa does the same elsewhere, and more.
setlocal
chcp 65001 >nul
set "ROOT=%~dp0"
set "JAR=%ROOT%backend\api\target\quarkus-app\quarkus-run.jar"
if not defined LOA_HOME set "LOA_HOME=%ROOT%.loa"
if not defined LOA_DEMO set "LOA_DEMO=true"
set "JAVA=java"
set "WORDS="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

if "%~1"=="run" goto run
if "%~1"=="serve" goto serve
if "%~1"=="backup" goto errand
if "%~1"=="restore" goto errand
if "%~1"=="verify" goto errand
if "%~1"=="anchor" goto errand
echo   loa run      Dựng và chạy với dữ liệu trình diễn / build and start with the demonstration
echo   loa serve    Chạy bản đã dựng / start what is built
echo   loa backup   Sao lưu / back up: loa backup [TỆP/FILE]
echo   loa restore  Phục hồi / restore: loa restore TỆP/FILE [--replace]
echo   loa verify   Kiểm / check: loa verify [NEO/ANCHOR]
echo   loa anchor   Neo nhật ký / anchor the journal: loa anchor [TỆP/FILE]
echo   set LOA_DEMO=false    không có dữ liệu trình diễn / without the demonstration
if "%~1"=="" exit /b 0
if "%~1"=="help" exit /b 0
exit /b 2

:errand
set "WORDS=%*"
goto serve

:run
call :need "%JAVA%" "Thiếu JDK 21 trở lên. / JDK 21 or newer is missing." || exit /b 1
call :need npm "Thiếu Node 20.19 trở lên. / Node 20.19 or newer is missing." || exit /b 1
call :need mvn "Thiếu Maven 3.9. / Maven 3.9 is missing." || exit /b 1
pushd "%ROOT%frontend"
call npm ci --no-audit --no-fund || goto failed
call npm run --silent build || goto failed
popd
pushd "%ROOT%"
call mvn -q -B -ntp package -Dmaven.test.skip=true || goto failed
popd

:serve
if not exist "%JAR%" (
  echo Chưa có bản dựng; hãy chạy: loa run / Nothing is built yet; start with: loa run
  exit /b 1
)
"%JAVA%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms64m -Xmn48m -Xmx512m %LOA_JAVA_OPTIONS% -jar "%JAR%" %WORDS%
exit /b %ERRORLEVEL%

:need
where "%~1" >nul 2>nul && exit /b 0
if exist "%~1" exit /b 0
echo %~2
exit /b 1

:failed
popd
echo Dựng chưa được; xem lỗi ở trên. / The build failed; see above.
exit /b 1
