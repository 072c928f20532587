package vn.loa.work.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The place a clause was read from.
 *
 * @param planImport the import whose text contains it
 * @param start where it begins in that text, in UTF-16 units
 * @param end where it ends, in UTF-16 units
 */
@Embeddable
public record Origin(
        @Column(name = "origin_import") UUID planImport,

        @Column(name = "origin_start") @Schema(description = "Tính theo đơn vị UTF-16. / In UTF-16 units.")
        int start,

        @Column(name = "origin_end") int end) {}
