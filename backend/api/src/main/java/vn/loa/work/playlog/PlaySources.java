package vn.loa.work.playlog;

import static vn.loa.people.access.Action.*;
import static vn.loa.work.playlog.PlaySourceFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.access.Keyed;
import vn.loa.people.unit.RetirableDoor;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Folding;
import vn.loa.work.channel.Channel;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.Topics;

/** The door to the systems whose logs are read. */
@ApplicationScoped
class PlaySources extends RetirableDoor<PlaySource, PlaySourceView> {
    private static final String LAST =
            "select source_id as id, max(received_at) as at from play_log where source_id = any (:ids) group by source_id";

    private record Last(UUID id, Instant at) {}

    @Inject
    Channels channels;

    @Inject
    Topics topics;

    @Inject
    PlayCounting counting;

    PlaySources() {
        super(
                PlaySource.class,
                new Retirement(
                        PlaySourceFact.PLAY_SOURCE_RETIRED,
                        PLAY_SOURCE_REINSTATED,
                        PlaySourceProblem.PLAY_SOURCE_RETIRED,
                        PlaySourceProblem.PLAY_SOURCE_NOT_RETIRED));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("play_source_name_key", "/name", PlaySourceProblem.PLAY_SOURCE_NAME_TAKEN));
    }

    PlaySource create(PlaySourceDraft draft) {
        var unit = units.at("/unit", draft.unit(), PLAY_SOURCE_EDIT);
        return create(PLAY_SOURCE_CREATED, new PlaySource(unit, draft, chosen(draft, unit), now()));
    }

    /** The row held for a change, so that no log is counted by half of it. */
    @Override
    public PlaySource get(UUID id, Action action, String ifMatch) {
        var source = get(id, action);
        refreshLocked(source);
        EntityTags.match(ifMatch, source.version());
        return source;
    }

    /** Plays of categories that count from now on are counted at once; those of others count no more, as long as they wait. */
    PlaySource edit(PlaySource source, PlaySourceDraft draft) {
        var before = source.draft();
        source.edit(draft, chosen(draft, source.unit()));
        recorded(PLAY_SOURCE_EDITED, source, before, source.draft());
        sql.flush();
        counting.recount(source);
        return source;
    }

    /** Held against other logs of the same source, so that each row comes in once. */
    void hold(PlaySource source) {
        refreshLocked(source);
        source.requireInUse();
    }

    Page<PlaySourceView> list(UUID unit, UUID channel, Boolean retired, Paging paging) {
        var listing = Listing.of("play_source s", "s.id")
                .where("s.unit_id = :unit", "unit", unit)
                .where("s.channel_id = :channel", "channel", channel)
                .where("(s.retired_at is not null) = :retired", "retired", retired)
                .sortable("name", "s.name", "text")
                .sortedBy("name");
        return page(scope.narrow(listing, "s", null, PLAY_SOURCE_READ, "true"), paging);
    }

    @Override
    protected List<PlaySourceView> views(List<PlaySource> sources) {
        var named = topics.byId(sources.stream()
                .flatMap(source -> source.categories.stream())
                .map(PlayCategory::topic)
                .toList());
        var last = sql.of(LAST).bind("ids", Keyed.idsOf(sources)).map(Last.class, Last::id);
        return sources.stream()
                .map(source -> PlaySourceView.of(
                        source,
                        named,
                        last.containsKey(source.id()) ? last.get(source.id()).at : null,
                        caller.allowed(source, List.of(PLAY_SOURCE_READ, PLAY_SOURCE_EDIT, PLAY_LOG_ADD))))
                .toList();
    }

    /** The channel of a draft, once its categories are known to be of the unit's plans, one plan a year. */
    private Channel chosen(PlaySourceDraft draft, Unit unit) {
        var pairs = new HashSet<List<Object>>();
        var plans = new HashMap<List<Object>, UUID>();
        for (int i = 0; i < draft.categories().size(); i++) {
            var one = draft.categories().get(i);
            var at = "/categories/" + i;
            var plan = topics.ofUnit(at + "/topic", one.topic(), unit).plan();
            var category = Folding.fold(one.category());
            if (!pairs.add(List.of(category, one.topic()))) {
                throw Problem.invalid(at, Fault.REPEATED);
            }
            var other = plans.putIfAbsent(List.of(category, plan.year()), plan.id());
            if (other != null && !other.equals(plan.id())) {
                throw Problem.invalid(
                        at + "/topic",
                        PlaySourceProblem.PLAY_SOURCE_TWO_PLANS,
                        one.category(),
                        String.valueOf(plan.year()));
            }
        }
        return channels.named("/channel", draft.channel(), unit);
    }
}
