package vn.loa.people.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an authenticator app needs. */
record SecondFactorSecretView(
        @Schema(
                examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                description = "Base32, để gõ tay. / Base32, to be typed.")
        String secret,

        @Schema(description = "otpauth://, để vẽ thành mã QR. / otpauth://, to be drawn as a QR code.")
        String uri) {

    static SecondFactorSecretView of(String username, byte[] secret) {
        var text = Totp.base32(secret);
        return new SecondFactorSecretView(text, "otpauth://totp/Loa:" + username + "?secret=" + text + "&issuer=Loa");
    }
}
