package vn.loa.exchange.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as its maker describes it. {@code unit} cannot change after creation. */
record WebhookDraft(
        @NotNull UUID unit,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Trục tích hợp của tỉnh")
        String description,

        @NotBlank
        @Size(min = 1, max = 2000)
        @Schema(
                description =
                        "Bắt đầu bằng https://, với tên miền công khai. / Begins with https://, with a public name.",
                examples = "https://hooks.example.vn/loa")
        String address,

        @NotNull
        @Size(max = 100)
        @Schema(
                description =
                        "Loại sự kiện (`plan.issued`) hoặc tên (`plan`) cho mọi sự kiện của nó; rỗng là tất cả. / Event types (`plan.issued`), or nouns (`plan`) for all of theirs; empty for all.")
        List<@NotBlank @Size(min = 1, max = 100) String> types) {

    /** For the journal, which more people read: an address often carries the receiver's key behind its host. */
    WebhookDraft told() {
        var uri = URI.create(address);
        var mark = new CRC32C();
        mark.update(address.getBytes(StandardCharsets.UTF_8));
        return new WebhookDraft(
                unit,
                description,
                "%s://%s/… (%08x)".formatted(uri.getScheme(), uri.getRawAuthority(), mark.getValue()),
                types);
    }
}
