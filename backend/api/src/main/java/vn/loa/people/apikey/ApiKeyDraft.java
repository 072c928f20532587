package vn.loa.people.apikey;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.Action;

/** A key as its maker describes it. {@code unit} cannot change after creation. */
record ApiKeyDraft(
        @NotNull UUID unit,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Kho dữ liệu của tỉnh")
        String name,

        @Nullable
        @Schema(
                description =
                        "Chỉ đơn vị này và bên dưới; không ghi là đơn vị của khóa. / Only this unit and below; absent, the key's unit.")
        UUID within,

        @NotNull @Size(min = 1, max = 40) List<@NotNull Action> scopes,

        @NotNull @Schema(description = "Ngày cuối còn dùng được. / The last day it works.", examples = "2027-06-30")
        LocalDate expiresOn,

        @Schema(
                description =
                        "Cho phép gửi khóa trong địa chỉ (`?key=`) của bảng dữ liệu báo cáo, cho Excel. / Whether the key may stand in the address (`?key=`) of report data, for Excel.")
        boolean inAddress) {}
