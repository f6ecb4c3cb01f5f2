<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wardport::console::CertificatePane</name>
    <message>
        <source>Trust another certificate?</source>
        <translation>信任新的证书？</translation>
    </message>
    <message>
        <source>If somebody stands between you and the server, your password goes to them. Continue only if the administrator has told you of the new certificate and the fingerprint is the same.</source>
        <translation>如果有人冒充服务器，您的密码将会泄露。仅当管理员已告知更换证书且指纹一致时，才可继续。</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>信任新证书</translation>
    </message>
    <message>
        <source>The server has changed</source>
        <translation>服务器证书已变更</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>请确认服务器身份</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one trusted before. Nothing was sent.</source>
        <translation>%1 出示的证书与此前信任的不同，未发送任何数据。</translation>
    </message>
    <message>
        <source>Either its certificate was renewed, or this is not your server. Ask the administrator before going on.</source>
        <translation>可能是证书已更换，也可能不是您的服务器。继续前请向管理员核实。</translation>
    </message>
    <message>
        <source>You are connecting to %1 for the first time. Compare the fingerprint with the one your administrator has, or with what the server prints at start.</source>
        <translation>您首次连接 %1。请将下列指纹与管理员提供的，或服务器启动时显示的指纹核对。</translation>
    </message>
    <message>
        <source>Fingerprint now (SHA-256)</source>
        <translation>当前指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint trusted before</source>
        <translation>此前信任的指纹</translation>
    </message>
    <message>
        <source>Issued to %1, valid from %2 to %3.</source>
        <translation>颁发给 %1，有效期 %2 至 %3。</translation>
    </message>
    <message>
        <source>Trust the new certificate…</source>
        <translation>信任新证书…</translation>
    </message>
    <message>
        <source>Trust this server</source>
        <translation>信任此服务器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardport::console::PasswordForm</name>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password, once &amp;more</source>
        <translation>确认新密码(&amp;M)</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>Choose another one than before.</source>
        <translation>新密码不能与当前密码相同。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>密码未修改。</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在修改…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>The password you signed in with was for one use, or has grown too old. Nothing else can be done before a new one is set.</source>
        <translation>您登录所用的是一次性密码，或密码已过期。须先设置新密码才能继续。</translation>
    </message>
    <message>
        <source>It holds for your account, %1, from the next sign-in on.</source>
        <translation>用于您的账号 %1，下次登录时生效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardport::console::PasswordRules</name>
    <message>
        <source>10 to 128 characters</source>
        <translation>10 至 128 个字符</translation>
    </message>
    <message>
        <source>Three of: capital letters, small letters, digits, other characters</source>
        <translation>含大写字母、小写字母、数字、其他字符中的至少三类</translation>
    </message>
    <message>
        <source>Does not contain the user name</source>
        <translation>不包含用户名</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未满足</translation>
    </message>
</context>
<context>
    <name>wardport::console::SignInArt</name>
    <message>
        <source>The one guarded port through which hospital staff reach their mobile apps.</source>
        <translation>医院员工安全访问移动应用的唯一入口。</translation>
    </message>
</context>
<context>
    <name>wardport::console::SignInForm</name>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or address, such as wardport.hospital.local.</source>
        <translation>请输入服务器名称或地址，例如 wardport.hospital.local。</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>Too many failed attempts. The account opens again at %1.</source>
        <translation>登录失败次数过多，账号将于 %1 解锁。</translation>
    </message>
    <message>
        <source>Too many failed attempts. Try again later, or ask the system administrator.</source>
        <translation>登录失败次数过多，请稍后重试或联系系统管理员。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the system administrator.</source>
        <translation>账号已停用，请联系系统管理员。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 无响应，请检查地址和网络。</translation>
    </message>
    <message>
        <source>Signing in did not succeed.</source>
        <translation>登录未成功。</translation>
    </message>
    <message>
        <source>Administration of the hospital&apos;s mobile apps</source>
        <translation>医院移动应用管理平台</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>wardport.hospital.local</source>
        <translation>wardport.hospital.local</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wardport::console::SignInPage</name>
    <message>
        <source>Light colours</source>
        <translation>切换为浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>切换为深色</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
</context>
</TS>
