package vn.loa.work.beginning;

import java.util.Arrays;
import java.util.List;
import vn.loa.reading.text.Folding;

/** The meaning of a column in a sheet of tasks, resolved from its header. The first one whose words occur in the header wins. */
enum SheetColumn {
    NUMBER("row", "tt", "stt", "so tt", "so thu tu", "no"),
    CODE("code", "ma", "ma so", "ma nhiem vu", "ma nv", "ky hieu", "code"),
    TOPICS("topics", "noi dung tuyen truyen", "chu de", "topic", "topics"),
    RECURRENCE("recurrenceText", "dinh ky", "tan suat", "chu ky", "recurrence", "frequency"),
    LEAD(
            "lead",
            "chu tri",
            "co quan thuc hien",
            "don vi thuc hien",
            "bo phan thuc hien",
            "nguoi thuc hien",
            "phan cong",
            "phu trach",
            "dau moi",
            "lead",
            "owner",
            "responsible"),
    COORDINATING("coordinating", "phoi hop", "coordinating", "with", "supporting"),
    DELIVERABLE("deliverable", "san pham", "ket qua", "dau ra", "minh chung", "deliverable", "output", "result"),
    CHANNELS("channels", "kenh", "hinh thuc", "phuong thuc", "channel", "channels"),
    STARTS("startsOn", "bat dau", "tu ngay", "start", "starts", "from"),
    DUE("dueOn", "hoan thanh", "ket thuc", "thoi han", "han", "den ngay", "due", "deadline", "end"),
    TIME("dueOn", "thoi gian", "tien do", "time", "when"),
    TITLE("title", "noi dung", "nhiem vu", "cong viec", "hoat dong", "task", "tasks", "activity", "work", "title");

    /** Headers that must equal one of these words: "mã" inside a longer header means little. */
    private static final List<SheetColumn> WHOLE = List.of(NUMBER, CODE);

    /** Its name in the response, and in {@code /rows/<number>/<column>}. */
    final String member;

    private final List<String> words;

    SheetColumn(String member, String... words) {
        this.member = member;
        this.words = List.of(words);
    }

    /** The column of a header, or null. */
    static SheetColumn of(String heading) {
        var folded = Folding.words(heading);
        var meant = Arrays.stream(values()).filter(column -> column.in(folded)).findFirst();
        return meant.filter(column -> column == STARTS && DUE.in(folded)).isPresent() ? TIME : meant.orElse(null);
    }

    private boolean in(String folded) {
        return words.stream()
                .anyMatch(word ->
                        WHOLE.contains(this) ? folded.equals(word) : (" " + folded + " ").contains(" " + word + " "));
    }
}
