package vn.loa.reading.text;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The abbreviations of administrative papers, and what people say for them. */
final class Abbreviations {
    /** Written, then said. */
    private static final String TABLE = """
            ANQP = an ninh, quốc phòng
            ANTT = an ninh trật tự
            ATGT = an toàn giao thông
            ATM = ây ti em
            ATTP = an toàn thực phẩm
            ATVSTP = an toàn vệ sinh thực phẩm
            BCĐ = Ban Chỉ đạo
            BCH = Ban Chấp hành
            BHTN = bảo hiểm thất nghiệp
            BHXH = bảo hiểm xã hội
            BHYT = bảo hiểm y tế
            BTV = Ban Thường vụ
            CBCC = cán bộ, công chức
            CBCCVC = cán bộ, công chức, viên chức
            CCB = cựu chiến binh
            CCCD = căn cước công dân
            CCHC = cải cách hành chính
            CCVC = công chức, viên chức
            CĐS = chuyển đổi số
            CLB = câu lạc bộ
            CMND = chứng minh nhân dân
            CNH-HĐH = công nghiệp hóa, hiện đại hóa
            CNH, HĐH = công nghiệp hóa, hiện đại hóa
            CNSCĐ = công nghệ số cộng đồng
            CNTT = công nghệ thông tin
            CNXH = chủ nghĩa xã hội
            CP = Chính phủ
            CQĐP = chính quyền địa phương
            CSDL = cơ sở dữ liệu
            CSGT = cảnh sát giao thông
            CSHCM = Cộng sản Hồ Chí Minh
            DN = doanh nghiệp
            DVC = dịch vụ công
            DVCQG = Dịch vụ công quốc gia
            DVCTT = dịch vụ công trực tuyến
            ĐBQH = đại biểu Quốc hội
            ĐTN = Đoàn Thanh niên
            ĐVHC = đơn vị hành chính
            ĐVT = đơn vị tính
            Đ/c = đồng chí
            đ/c = đồng chí
            ĐT = điện thoại
            GCNQSDĐ = giấy chứng nhận quyền sử dụng đất
            GD&ĐT = giáo dục và đào tạo
            GDĐT = giáo dục và đào tạo
            GPMB = giải phóng mặt bằng
            GS = Giáo sư
            GTVT = giao thông vận tải
            HĐND = Hội đồng nhân dân
            HĐQT = hội đồng quản trị
            HND = Hội Nông dân
            HSSV = học sinh, sinh viên
            HTX = hợp tác xã
            ID = ai đi
            KCN = khu công nghiệp
            KDC = khu dân cư
            KHCN = khoa học công nghệ
            KH&CN = khoa học và công nghệ
            KHHGĐ = kế hoạch hóa gia đình
            KTXH = kinh tế, xã hội
            KT-XH = kinh tế, xã hội
            LĐ-TB&XH = lao động, thương binh và xã hội
            LĐTBXH = lao động, thương binh và xã hội
            LHPN = Liên hiệp Phụ nữ
            LLVT = lực lượng vũ trang
            MTQG = mục tiêu quốc gia
            MTTQ = Mặt trận Tổ quốc
            MTTQVN = Mặt trận Tổ quốc Việt Nam
            NHCSXH = Ngân hàng Chính sách xã hội
            NN&PTNT = nông nghiệp và phát triển nông thôn
            NĐ = nghị định
            NQ = nghị quyết
            NSNN = ngân sách nhà nước
            NTM = nông thôn mới
            NVH = nhà văn hóa
            NXB = nhà xuất bản
            OCOP = ô cốp
            OTP = ô tê pê
            PAKN = phản ánh, kiến nghị
            PAPI = pa pi
            PCI = pê xê i
            DDCI = đê đê xê i
            LED = lét
            PAR = pa
            PAR INDEX = Pa In-đếch
            PAR Index = Pa In-đếch
            PBGDPL = phổ biến, giáo dục pháp luật
            PCCC = phòng cháy, chữa cháy
            PCTN = phòng, chống tham nhũng
            PDF = pê đê ép
            PGS = Phó Giáo sư
            PHGDPL = phối hợp giáo dục pháp luật
            QĐ = quyết định
            QL = quốc lộ
            QLNN = quản lý nhà nước
            QP-AN = quốc phòng, an ninh
            QPAN = quốc phòng, an ninh
            QR = kiu a
            QSDĐ = quyền sử dụng đất
            SĐT = số điện thoại
            SIPAS = xi pát
            SMS = ét em ét
            STT = số thứ tự
            SXKD = sản xuất kinh doanh
            TAND = Tòa án nhân dân
            TDP = tổ dân phố
            TDTT = thể dục, thể thao
            ThS = Thạc sĩ
            THCS = trung học cơ sở
            THPT = trung học phổ thông
            TN&MT = tài nguyên và môi trường
            TNCS = Thanh niên Cộng sản
            TNHH = trách nhiệm hữu hạn
            TNMT = tài nguyên và môi trường
            TP = Thành phố
            TP HCM = Thành phố Hồ Chí Minh
            TP.HCM = Thành phố Hồ Chí Minh
            TPHCM = Thành phố Hồ Chí Minh
            TS = Tiến sĩ
            TT&TT = thông tin và truyền thông
            TTATXH = trật tự an toàn xã hội
            TTHC = thủ tục hành chính
            TTPVHCC = Trung tâm Phục vụ hành chính công
            TTTT = thông tin và truyền thông
            TTg = Thủ tướng Chính phủ
            TW = Trung ương
            TX = Thị xã
            UBKT = Ủy ban Kiểm tra
            UBMTTQ = Ủy ban Mặt trận Tổ quốc
            UBMTTQVN = Ủy ban Mặt trận Tổ quốc Việt Nam
            UBND = Ủy ban nhân dân
            UBTVQH = Ủy ban Thường vụ Quốc hội
            USB = u ét bê
            VBQPPL = văn bản quy phạm pháp luật
            VH-TT = văn hóa, thể thao
            VHTT = văn hóa, thể thao
            VH-XH = văn hóa, xã hội
            VHXH = văn hóa, xã hội
            VKSND = Viện kiểm sát nhân dân
            VNeID = Vi En I Ai Đi
            VNEID = Vi En I Ai Đi
            VNPT = Vi En Pi Ti
            VNPost = Vi En Pốt
            VPCP = Văn phòng Chính phủ
            XDNTM = xây dựng nông thôn mới
            XHCN = xã hội chủ nghĩa
            XHH = xã hội hóa
            SXH = sốt xuất huyết
            Wi-Fi = oai phai
            WiFi = oai phai
            wifi = oai phai
            eKYC = i kê oai xi
            v/v = về việc
            V/v = về việc
            v.v = vân vân
            và/hoặc = và hoặc
            vs = với
            tr/h = trường hợp
            km² = ki-lô-mét vuông
            km2 = ki-lô-mét vuông
            km/h = ki-lô-mét một giờ
            km = ki-lô-mét
            m² = mét vuông
            m2 = mét vuông
            m³ = mét khối
            m3 = mét khối
            cm = xăng-ti-mét
            mm = mi-li-mét
            kg = ki-lô-gam
            ha = héc-ta
            ml = mi-li-lít
            mg = mi-li-gam
            kWh = ki-lô-oát giờ
            kW = ki-lô-oát
            MB = mê-ga-bai
            GB = gi-ga-bai
            °C = độ C
            VNĐ = đồng
            VND = đồng
            """;

    private static final Map<String, String> SAID = new LinkedHashMap<>();

    static {
        TABLE.lines().map(line -> line.split(" = ", 2)).forEach(row -> SAID.put(row[0], row[1]));
    }

    private static final String ANY = SAID.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(joining("|"));

    /** A single letter before a name: "P. Thạch Linh", "Q.1". */
    private static final Map<String, String> PLACES = Map.of(
            "TP",
            "Thành phố",
            "Tp",
            "Thành phố",
            "tp",
            "thành phố",
            "TX",
            "Thị xã",
            "TT",
            "Thị trấn",
            "Q",
            "Quận",
            "H",
            "Huyện",
            "P",
            "Phường",
            "X",
            "Xã");

    private static final String NAME = "(?=[\\p{Lu}\\d][\\p{L}\\d]*(?!\\.))";
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";

    private Abbreviations() {}

    static List<Said.Rule> rules() {
        return List.of(
                Said.Rule.of(
                        "[ ]?\\((?:(?:sau đây )?gọi (?:tắt )?là )?(?<short>" + ANY + ")\\)", Abbreviations::explained),
                Said.Rule.of("(?<short>TP\\.[ ]?HCM|TP[ ]HCM)" + END, said -> "Thành phố Hồ Chí Minh"),
                Said.Rule.of(
                        "(?<place>TP|Tp|tp|TX|TT|Q|H|P|X)\\.[ ]?" + NAME,
                        said -> PLACES.get(said.group("place")) + " "),
                Said.Rule.of(
                        "(?<title>PGS|GS|TS|ThS|Th\\.S)\\.[ ]?" + NAME,
                        said -> SAID.get(said.group("title").replace(".", "")) + " "),
                Said.Rule.of("(?<road>QL)\\.?[ ]?(?=\\d)", said -> SAID.get(said.group("road")) + " "),
                Said.Rule.of(
                        "v\\.v\\.{0,3}(?![\\p{L}.])",
                        said -> "vân vân" + (said.found().group().endsWith("..") ? "." : "")),
                Said.Rule.of("(?<short>" + ANY + ")" + END, said -> SAID.get(said.group("short"))));
    }

    /** "Ủy ban nhân dân (UBND)" has just been said. */
    private static String explained(Said said) {
        var full = Folding.fold(SAID.get(said.group("short")));
        var before = Folding.fold(said.line());
        return before.endsWith(full) ? "" : null;
    }
}
