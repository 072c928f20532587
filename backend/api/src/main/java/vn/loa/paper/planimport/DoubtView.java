package vn.loa.paper.planimport;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;
import vn.loa.reading.reader.Doubt;
import vn.loa.reading.reader.DoubtCode;
import vn.loa.reading.reader.Proposal;

/** An open doubt, in the caller's language. */
record DoubtView(
        @Nullable
        @Schema(
                description =
                        "Mã của mục trong bản đề xuất; vắng là phần đầu hoặc cả văn bản. / The piece's id; absent for the head or the whole.",
                examples = "c12")
        String piece,

        @Schema(description = "Thứ tự trong các điểm ngờ của mục. / Its place among the piece's doubts.")
        int index,

        DoubtCode code,
        @Schema(examples = "Ký hiệu “d)” lặp lại.") String detail) {

    static List<DoubtView> open(Proposal proposal, Language language) {
        var open = new ArrayList<DoubtView>();
        if (proposal != null) {
            add(open, null, proposal.head().doubts(), language);
            add(open, null, proposal.doubts(), language);
            proposal.unread().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.clauses().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.citations().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.targets().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.topics().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.channels().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.funding().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.parties().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.tasks().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
            proposal.annexes().forEach(piece -> add(open, piece.id(), piece.doubts(), language));
        }
        return open;
    }

    private static void add(List<DoubtView> open, String piece, List<Doubt> doubts, Language language) {
        for (int i = 0; i < doubts.size(); i++) {
            var doubt = doubts.get(i);
            if (!doubt.settled()) {
                open.add(new DoubtView(
                        piece, i, doubt.code(), doubt.code().says(language, doubt.written(), doubt.known())));
            }
        }
    }
}
