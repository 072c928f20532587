package vn.loa.people.journal;

/** Something that can happen to a noun; each noun keeps its own in an enum {@code <Noun>Fact}. */
public interface Fact {
    /** The constant's name, e.g. {@code PLAN_ISSUED}: stable, clients translate it. */
    String name();

    /** The noun's name as in the URL, singular. */
    String noun();
}
