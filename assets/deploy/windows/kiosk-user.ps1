# Makes a local standard user's session a kiosk. NEVER RUN BY ITS AUTHORS: read it, and try it on a machine to spare.
# Log the user in once, so that it has a profile, and out again; then as administrator:
#   powershell -ExecutionPolicy Bypass -File kiosk-user.ps1 -User kiosk -Program 'C:\Program Files\HelpUkraineKiosk\kiosk.exe'
param(
    [Parameter(Mandatory)][string]$User,
    [Parameter(Mandatory)][string]$Program
)
$ErrorActionPreference = 'Stop'
if (-not (Test-Path $Program)) { throw "$Program is not there" }
$profile_folder = (Get-CimInstance Win32_UserProfile | Where-Object { $_.LocalPath -like "*\$User" }).LocalPath
if (-not $profile_folder) { throw "$User has no profile: log in once as this user, and out" }

function Set-Value([string]$Key, [string]$Name, $Value, [string]$Type = 'DWord') {
    if (-not (Test-Path $Key)) { New-Item -Path $Key -Force | Out-Null }
    New-ItemProperty -Path $Key -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
}

function Set-User([string]$Hive) {
    $policies = "$Hive\Software\Microsoft\Windows\CurrentVersion\Policies"
    # The kiosk instead of the desktop.
    Set-Value "$policies\System" 'Shell' "`"$Program`" run" 'String'
    # What Ctrl+Alt+Del offers.
    foreach ($name in 'DisableTaskMgr', 'DisableLockWorkstation', 'DisableChangePassword') { Set-Value "$policies\System" $name 1 }
    foreach ($name in 'NoLogoff', 'NoClose', 'NoViewContextMenu', 'NoWinKeys') { Set-Value "$policies\Explorer" $name 1 }
    Set-Value "$policies\Explorer" 'NoDriveTypeAutoRun' 255
    Set-Value "$Hive\Software\Policies\Microsoft\Windows\CurrentVersion\PushNotifications" 'NoToastApplicationNotification' 1
}

# Keys pressed five times or held open a window: for this user, and before anybody is logged in.
function Set-Keys([string]$Hive) {
    Set-Value "$Hive\Control Panel\Accessibility\StickyKeys" 'Flags' '506' 'String'
    Set-Value "$Hive\Control Panel\Accessibility\Keyboard Response" 'Flags' '122' 'String'
    Set-Value "$Hive\Control Panel\Accessibility\ToggleKeys" 'Flags' '58' 'String'
}

reg load 'HKU\KioskUser' "$profile_folder\NTUSER.DAT" | Out-Null
try {
    Set-User 'Registry::HKEY_USERS\KioskUser'
    Set-Keys 'Registry::HKEY_USERS\KioskUser'
} finally {
    [gc]::Collect()
    reg unload 'HKU\KioskUser' | Out-Null
}
Set-Keys 'Registry::HKEY_USERS\.DEFAULT'

# Swipes from the edges (Pro and up), crash windows, shutting down without a logon.
Set-Value 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI' 'AllowEdgeSwipe' 0
Set-Value 'HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting' 'DontShowUI' 1
Set-Value 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System' 'ShutdownWithoutLogon' 0

# The screen and the machine stay on, and the buttons do nothing.
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
foreach ($button in 'PBUTTONACTION', 'SBUTTONACTION') { powercfg /setacvalueindex SCHEME_CURRENT SUB_BUTTONS $button 0 }
powercfg /setactive SCHEME_CURRENT
# After a hard power-off no repair is offered.
bcdedit /set '{current}' bootstatuspolicy ignoreallfailures
bcdedit /set '{current}' recoveryenabled off
