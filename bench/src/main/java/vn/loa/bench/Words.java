package vn.loa.bench;

/** What the rows say. */
final class Words {
    static final String[] ASSIGNEES = {
        "Văn phòng HĐND và UBND xã", "Phòng Văn hóa – Xã hội", "Phòng Kinh tế", "Trung tâm Phục vụ hành chính công",
        "Đoàn Thanh niên xã", "Hội Phụ nữ xã", "Mặt trận Tổ quốc xã", "Thôn Yên Phú"
    };
    static final String[] ASSIGNEE_KINDS = {
        "OFFICE", "OFFICE", "OFFICE", "OFFICE", "MASS_ORGANISATION", "MASS_ORGANISATION", "MASS_ORGANISATION", "HAMLET"
    };
    static final String[] CHANNEL_TYPES = {
        "LOUDSPEAKER", "PORTAL", "PUBLIC_BOARD", "TRAINING", "LAW_DAY", "SOCIAL_MESSAGING"
    };
    static final String[] CHANNELS = {
        "Đài truyền thanh xã", "Trang thông tin điện tử xã", "Bảng niêm yết công khai", "Lớp tập huấn", "Sinh hoạt Ngày Pháp luật",
        "Nhóm Zalo các thôn"
    };
    static final String[] MEASURES = {"lượt phát", "tin, bài", "lượt niêm yết", "buổi", "buổi", "bài đăng"};
    static final String[] TASKS = {
        "Phát thanh chuyên mục cải cách hành chính", "Niêm yết thủ tục hành chính tại trụ sở",
        "Đăng tin bài trên trang thông tin điện tử", "Tập huấn cán bộ, công chức", "Sinh hoạt Ngày Pháp luật",
        "Hướng dẫn dịch vụ công trực tuyến", "Rà soát bộ thủ tục hành chính", "Gửi tài liệu tới các thôn"
    };
    static final String[] ACTIVITIES = {"Phát chuyên mục", "Họp thôn", "Đăng bài", "Niêm yết", "Tập huấn"};
    static final String[] CLAUSES = {"PURPOSE", "TARGET", "TOPIC", "CHANNEL", "FUNDING", "DUTY"};

    private Words() {}

    static String task(long n) {
        return TASKS[(int) (n % TASKS.length)] + " số " + n * 13 % 997;
    }

    static String activity(long n) {
        return ACTIVITIES[(int) (n % ACTIVITIES.length)] + " cải cách hành chính lần " + n * 17 % 1009;
    }
}
