package vn.loa.paper.planimport;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.world.Actor;
import vn.loa.world.Patience;
import vn.loa.world.World;

/** Documents handed in over HTTP, as any client would. */
public final class PlanImportInWorld {
    /** A short plan in the order communes write them. */
    static final String PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ THỬ

            Số: 07/KH-UBND

            KẾ HOẠCH
            Tuyên truyền cải cách hành chính năm 2026

            Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.
            Ủy ban nhân dân xã ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026 như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Giúp người dân hiểu và dùng dịch vụ công trực tuyến.
            2. Yêu cầu
            - Nội dung tuyên truyền ngắn gọn, dễ hiểu.

            II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
            1. Nội dung tuyên truyền
            a) Quy trình nộp hồ sơ trực tuyến.
            b) Kết quả giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công.
            2. Hình thức tuyên truyền
            a) Phát thanh trên hệ thống loa truyền thanh xã.
            b) Đăng tin bài trên trang thông tin điện tử của xã.

            III. KINH PHÍ
            Từ ngân sách xã năm 2026.

            IV. TỔ CHỨC THỰC HIỆN
            1. Công chức Văn hóa – Xã hội: Chủ trì, phối hợp với Bưu điện xã phát thanh định kỳ hằng tháng.
            2. Công chức Tư pháp: Lồng ghép nội dung vào ngày pháp luật trước ngày 20/11.

            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            """;

    private PlanImportInWorld() {}

    static ValidatableResponse send(Actor actor, UUID unit, String name, byte[] bytes) {
        return actor.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("unit", unit.toString())
                .multiPart("file", name, bytes, "application/octet-stream")
                .post(Actor.API + "/plan-imports")
                .then();
    }

    /** Hands a text in and waits until it is read, whatever came of it. */
    static UUID read(World world, String text) {
        return read(world, "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static UUID read(World world, String name, byte[] bytes) {
        var id = UUID.fromString(send(world.cast.ha(), world.commune, name, bytes)
                .statusCode(201)
                .extract()
                .path("id"));
        Patience.until(() -> !world.cast
                .ha()
                .get("/plan-imports/" + id)
                .statusCode(200)
                .extract()
                .path("state")
                .equals("READING"));
        return id;
    }

    /** A short plan, read and waiting for review. */
    public static UUID read(World world) {
        return read(world, PLAN);
    }

    static Map<String, Object> acceptance() {
        return Map.of("year", 2026, "programme", "CCHC");
    }

    static Map<String, Object> acceptance(Map<String, ?> more) {
        var draft = new HashMap<String, Object>(acceptance());
        draft.putAll(more);
        return draft;
    }

    /** The parties of a proposal that the unit lacks. */
    static List<String> lacking(Actor actor, UUID id) {
        return actor.get("/plan-imports/" + id).extract().path("proposal.parties.findAll { it.assignee == null }.id");
    }

    /** An import whose plan units above may see. */
    public static UUID submitted(World world) {
        var ha = world.cast.ha();
        var id = read(world);
        String plan = ha.put("/plan-imports/" + id + "/acceptance", acceptance())
                .statusCode(200)
                .extract()
                .path("plan.id");
        ha.put("/plans/" + plan + "/submission", Map.of()).statusCode(200);
        return id;
    }
}
