package vn.loa.work.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.IDN;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Problem;

/** A page on the web that shows what was done. */
record LinkDraft(
        @NotNull UUID unit,

        @NotBlank
        @Size(min = 1, max = 2000)
        @Schema(examples = "https://lienminh.ducthoha.gov.vn/tin-bai/cai-cach-hanh-chinh")
        String url,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Bài viết về dịch vụ công trực tuyến")
        String title) {

    private static final Pattern WEB =
            Pattern.compile("(?i)https?://([^\\s/?#@:\\[\\]\\\\]+|\\[[0-9a-f:.]+])(:\\d{1,5})?([/?#][^\\t\\n]*)?");

    /**
     * As it stands in the address bar, with marks, spaces and all. Only the web: any other scheme could run or open something on the
     * reader's machine.
     */
    String webUrl() {
        var web = WEB.matcher(url);
        if (!web.matches() || !(web.group(1).startsWith("[") || named(web.group(1)))) {
            throw Problem.invalid("/url", EvidenceProblem.LINK_NOT_WEB);
        }
        return url;
    }

    private static boolean named(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).matches("[A-Za-z0-9._-]+");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
