package vn.loa.people.account;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Each signs in once in place of a code of the phone. */
record RecoveryCodesView(
        @Schema(examples = "[\"x7k2-9fmp-3wqa\"]") List<String> codes) {}
