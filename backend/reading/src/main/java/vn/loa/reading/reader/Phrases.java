package vn.loa.reading.reader;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Set phrases of plans, folded, longest first: a misread word near one is replaced by it. */
final class Phrases {
    private static final String WORDING = """
            cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc|dang cong san viet nam|uy ban nhan dan|hoi dong nhan dan
            ke hoach|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|cong van|huong dan|chuong trinh|de an|thong bao|ket luan|bao cao
            muc dich|yeu cau|muc tieu|chi tieu|chi tieu cu the|muc tieu cu the|noi dung|hinh thuc|noi dung tuyen truyen|hinh thuc tuyen truyen
            phuong thuc|bien phap|giai phap|nhiem vu|kinh phi|ngan sach|nguon luc|nguon khac|nguon kinh phi|xa hoi hoa|to chuc thuc hien
            phan cong|trach nhiem|thoi gian|tien do|doi tuong|can cu|thuc hien|trien khai|chu tri|phoi hop|lien quan
            van hoa|thong tin|van hoa thong tin|van hoa xa hoi|noi vu|tu phap|ho tich|tai chinh|ke toan|tai chinh ke toan|buu dien|mat tran|to quoc
            uy ban mat tran|doan the|to chuc doan the|cong an|quan su|phu nu|nong dan|cuu chien binh|thanh nien|van phong|tram y te
            dai truyen thanh|truyen thanh|truyen thanh co so|loa truyen thanh|trang thong tin dien tu|cong thong tin dien tu|mang xa hoi|bao chi
            pano ap phich|pa no ap phich|ap phich|bang ron|khau hieu|to roi|to gap|tap huan|hoi nghi|hoi thao|ngay phap luat
            phien hop|phien hop thuong ky|sinh hoat|thuong ky|dinh ky|thuong xuyen|lien tuc|hang thang|hang quy|hang nam|hang tuan|hang ngay
            dinh ky hang thang|dinh ky hang quy|long ghep|cuoc thi|thi tim hieu|tin nhan|ban tin|bang tin|tuyen truyen|pho bien|tuyen truyen vien
            lan tuan|thang lan|don doc|kiem tra|giam sat|tham muu|bo tri kinh phi|cung cap|tong hop|noi nhan|nhu tren|luu vt
            chu tich|pho chu tich|bi thu|tren day la|de nghi|nhu sau|chinh phu|thu tuong chinh phu|trung uong|ban chap hanh trung uong
            xay dung|xay dung ke hoach|dau moi|thuong truc|co quan don vi|don vi|dia phuong|tin bai|luot phat|truoc ngay|hoan thanh|cai cach hanh chinh
            van hoa cong so|cong tac|giai doan|dia ban|tich cuc|chu dong|thuong xuyen lien tuc|nang cao|nhan thuc|tinh hinh|ban hanh|dua noi dung
            tinh huyen xa|so sanh|ngay|thang|tinh|huyen|nam|can bo|cong chuc|vien chuc|bao hiem|phap luat|giao duc phap luat|nguoi dan|doanh nghiep
            """;

    private static final List<String[]> SPLIT = Arrays.stream(WORDING.split("[|\\n]"))
            .map(String::strip)
            .filter(phrase -> phrase.contains(" "))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(phrase -> phrase.split(" "))
            .toList();

    /** Every word of any phrase, once. */
    static final List<String> WORDS =
            SPLIT.stream().flatMap(Arrays::stream).distinct().toList();

    /** The phrases as places in {@code WORDS}. */
    static final List<int[]> ALL = SPLIT.stream()
            .map(phrase -> Arrays.stream(phrase).mapToInt(WORDS::indexOf).toArray())
            .toList();

    /** For each of {@code WORDS}, which phrases begin with it. */
    static final int[][] STARTING = IntStream.range(0, WORDS.size())
            .mapToObj(word -> IntStream.range(0, ALL.size())
                    .filter(phrase -> ALL.get(phrase)[0] == word)
                    .toArray())
            .toArray(int[][]::new);

    private Phrases() {}
}
