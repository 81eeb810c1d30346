package org.corridor.people.groups.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.people.GroupId;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.SmallNumbers;
import org.corridor.people.groups.domain.Memberships.Membership;
import org.corridor.people.stewards.domain.HidePage;
import org.corridor.people.stewards.domain.Stewards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody sees of a group. */
@Service
@Transactional(readOnly = true)
public class ShowGroup {

  /** More names than anybody reads. */
  private static final int MOST_NAMES = 100;

  private final GroupTable table;
  private final Memberships memberships;
  private final Organisations organisations;
  private final CurrentPerson current;
  private final Stewards stewards;
  private final HidePage hidden;
  private final HiddenPages pages;

  ShowGroup(
      GroupTable table,
      Memberships memberships,
      Organisations organisations,
      CurrentPerson current,
      Stewards stewards,
      HidePage hidden,
      HiddenPages pages) {
    this.table = table;
    this.memberships = memberships;
    this.organisations = organisations;
    this.current = current;
    this.stewards = stewards;
    this.hidden = hidden;
    this.pages = pages;
  }

  /** A name that this viewer may know. */
  public record Named(String name, boolean host, boolean self) {
    @Override
    public String toString() {
      return "Named";
    }
  }

  /**
   * @param members at least; 0 for fewer than {@link SmallNumbers#LEAST}
   * @param people those who let this viewer know that they belong to it
   * @param body what it is as a formal body; null for an informal group
   * @param standing of the one who looks; null for everybody else
   * @param shownTo who may know that the one who looks belongs to it
   * @param hosted whether somebody looks after it
   * @param signedIn whether the one who looks is a member of the platform
   * @param steward whether the one who looks is a steward
   * @param hidden under which number stewards hid the page; null while everybody sees it
   */
  public record Shown(
      GroupId id,
      GroupContent content,
      int members,
      List<Named> people,
      @Nullable OrganisationView body,
      @Nullable Standing standing,
      ShownTo shownTo,
      boolean hosted,
      boolean signedIn,
      boolean steward,
      @Nullable UUID hidden) {

    public Shown {
      people = List.copyOf(people);
    }

    public String path() {
      return "/groups/" + id;
    }

    public boolean hosts() {
      return standing == Standing.HOST;
    }
  }

  /**
   * Empty where there is no such group, and just so where stewards hid it from this viewer: hosts
   * and stewards go on seeing it.
   */
  public Optional<Shown> find(GroupId id) {
    return table
        .find(id)
        .map(this::shown)
        .filter(shown -> shown.hidden() == null || shown.hosts() || shown.steward());
  }

  private Shown shown(Group group) {
    PersonId me = current.person().orElse(null);
    Membership mine = me == null ? null : memberships.find(group.id(), me).orElse(null);
    return new Shown(
        group.id(),
        group.content(),
        SmallNumbers.shown(memberships.count(group.id())),
        people(group, me, mine),
        body(group),
        mine == null ? null : mine.standing(),
        mine == null ? ShownTo.HOSTS : mine.shownTo(),
        !group.hosts().isEmpty(),
        me != null,
        stewards.amOne(),
        hidden.of(group.id()).orElse(null));
  }

  private List<Named> people(Group group, @Nullable PersonId me, @Nullable Membership mine) {
    return memberships.shown(group.id(), audience(me, mine), MOST_NAMES).stream()
        .map(one -> new Named(one.name(), one.standing().hosts(), one.person().equals(me)))
        .toList();
  }

  /** Hosts have a page of their own for all of their people; here they see what the group sees. */
  private static ShownTo audience(@Nullable PersonId me, @Nullable Membership mine) {
    if (me == null) {
      return ShownTo.EVERYONE;
    }
    return mine != null && mine.standing().belongs() ? ShownTo.GROUP : ShownTo.MEMBERS;
  }

  private @Nullable OrganisationView body(Group group) {
    return Optional.ofNullable(group.content().organisation())
        .flatMap(organisations::find)
        .filter(view -> !pages.hides(view.id()))
        .orElse(null);
  }
}
