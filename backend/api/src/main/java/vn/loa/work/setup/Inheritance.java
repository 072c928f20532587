package vn.loa.work.setup;

import static java.util.stream.Collectors.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.loa.people.account.Newcomers;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.unit.Unit;
import vn.loa.work.channel.Channels;

/** Collects what former units have, so that their successor begins with it. */
@ApplicationScoped
class Inheritance {
    private static final int LONGEST_NAME = 200;

    @Inject
    Assignees assignees;

    @Inject
    Channels channels;

    @Inject
    Newcomers newcomers;

    InheritedView of(List<Unit> before, UnitSetupTemplateView usual) {
        return new InheritedView(
                gathered(
                        before,
                        unit -> assignees.active(unit).stream()
                                .map(each -> new Body(each.name(), each.kind()))
                                .toList(),
                        Body::name,
                        (body, name) -> new Body(name, body.kind()),
                        usual.assignees()),
                gathered(
                        before,
                        unit -> channels.active(unit).stream()
                                .map(each -> new UsualChannel(each.type(), each.name(), each.measure()))
                                .toList(),
                        UsualChannel::name,
                        (channel, name) -> new UsualChannel(channel.type(), name, channel.measure()),
                        usual.channels()),
                before.stream()
                        .map(unit -> new InheritedView.FormerUnit(unit.ref(), newcomers.colleagues(unit)))
                        .filter(former -> !former.people().isEmpty())
                        .toList());
    }

    /** Each of the units' things, but those all units have; where a name repeats, with the unit it comes from. */
    private static <T> List<T> gathered(
            List<Unit> units,
            Function<Unit, List<T>> things,
            Function<T, String> name,
            BiFunction<T, String, T> renamed,
            List<T> usual) {
        var known = usual.stream().map(name).collect(toSet());
        Map<Unit, List<T>> byUnit = new LinkedHashMap<>();
        units.forEach(unit -> byUnit.put(
                unit,
                things.apply(unit).stream()
                        .filter(thing -> !known.contains(name.apply(thing)))
                        .toList()));
        var times = byUnit.values().stream().flatMap(List::stream).collect(groupingBy(name, counting()));
        return byUnit.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(thing -> times.get(name.apply(thing)) == 1
                                ? thing
                                : renamed.apply(thing, former(name.apply(thing), entry.getKey()))))
                .toList();
    }

    private static String former(String name, Unit unit) {
        var behind = " (" + unit.name() + ")";
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - behind.length())) + behind;
    }
}
