package vn.loa.work.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
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

    /** Only the web: any other scheme could run or open something on the reader's machine. */
    String webUrl() {
        try {
            var uri = URI.create(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("/url", EvidenceProblem.LINK_NOT_WEB);
        }
        throw Problem.invalid("/url", EvidenceProblem.LINK_NOT_WEB);
    }
}
