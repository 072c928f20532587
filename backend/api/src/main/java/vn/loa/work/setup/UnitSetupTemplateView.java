package vn.loa.work.setup;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.unit.Unit;
import vn.loa.reading.term.AssigneeKind;
import vn.loa.reading.text.UnitWords;

/** What a unit of this kind usually has (Nghị định 150/2025/NĐ-CP for communes), to begin a setup from. */
record UnitSetupTemplateView(
        List<Body> assignees,
        List<UsualChannel> channels,

        @Schema(description = "Chức danh thường có và vai trò gợi ý. / Usual posts and the roles that fit.")
        List<Post> posts,

        @Nullable
        @Schema(
                description = "Đầu mối, kênh và người của các đơn vị cũ; không có khi không đơn vị cũ nào dùng Loa. / "
                        + "What the units this one came from have; absent where none of them used Loa.")
        InheritedView inherited) {

    /** With the unit's own words in place of {@code {level}} and {@code {economy}}. */
    UnitSetupTemplateView of(Unit unit) {
        UnaryOperator<String> filled = text -> text == null
                ? null
                : text.replace("{level}", UnitWords.level(unit.name()))
                        .replace("{economy}", UnitWords.economy(unit.name()));
        return new UnitSetupTemplateView(
                assignees.stream()
                        .map(body -> new Body(filled.apply(body.name()), body.kind()))
                        .toList(),
                channels.stream()
                        .map(channel ->
                                new UsualChannel(channel.type(), filled.apply(channel.name()), channel.measure()))
                        .toList(),
                posts.stream()
                        .map(post -> new Post(filled.apply(post.title()), post.roles(), filled.apply(post.assignee())))
                        .toList(),
                null);
    }

    UnitSetupTemplateView with(InheritedView inherited) {
        return new UnitSetupTemplateView(assignees, channels, posts, inherited);
    }

    /** Its bodies and so many hamlets of the unit, numbered. */
    List<Body> bodies(Unit unit, int hamlets) {
        var word = UnitWords.hamlet(unit.name());
        var named = word.substring(0, 1).toUpperCase() + word.substring(1);
        var bodies = new ArrayList<>(assignees);
        for (int i = 1; i <= hamlets; i++) {
            bodies.add(new Body(named + " " + i, AssigneeKind.HAMLET));
        }
        return bodies;
    }
}
