package vn.loa.work.comment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

record CommentList(
        @Schema(description = "Cũ nhất trước. / The oldest first.")
        List<CommentView> items,

        @Schema(description = "Những người nhắc tới được. / Whom a comment can mention.")
        List<Ref> people,

        @Schema(description = "Có lời nhắc người xem chưa xem. / Mentions the caller, who has not looked.")
        boolean waits) {}
