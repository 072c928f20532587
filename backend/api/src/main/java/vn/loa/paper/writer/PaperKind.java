package vn.loa.paper.writer;

/** What is signed, with the column that holds its id and the name its files begin with. */
enum PaperKind {
    PLAN("plan_id", "ke-hoach"),
    REPORT("report_id", "bao-cao"),
    AMENDMENT("amendment_id", "ke-hoach-sua-doi");

    final String column;
    private final String fileName;

    PaperKind(String column, String fileName) {
        this.column = column;
        this.fileName = fileName;
    }

    /** "bao-cao-21-BC-UBND-ban-scan.pdf". */
    String scanName(String number) {
        return fileName(number, Format.PDF).replaceFirst("(?=[.]pdf$)", "-ban-scan");
    }

    /** "ke-hoach-15-KH-UBND.pdf". */
    String fileName(String number, Format format) {
        var bare = number.replaceFirst("Số: *", "").replace('/', '-').replaceFirst("^-", "");
        return fileName + "-" + bare + "." + format.extension;
    }
}
