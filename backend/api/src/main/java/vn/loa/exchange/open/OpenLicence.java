package vn.loa.exchange.open;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under which terms anybody may use what is here. */
record OpenLicence(
        @Schema(examples = "CC BY 4.0") String name,

        @Schema(examples = "https://creativecommons.org/licenses/by/4.0/deed.vi")
        String address) {}
