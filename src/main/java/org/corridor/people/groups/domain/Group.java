package org.corridor.people.groups.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.springframework.security.access.AccessDeniedException;

/**
 * A diaspora group and those who look after it. Everything that is done to one is decided here.
 *
 * @param revision how often it was saved
 * @param writer names the form that saved it last
 * @param hosts who looks after it; empty only while it waits for somebody to do so
 */
record Group(GroupId id, GroupContent content, int revision, String writer, Set<PersonId> hosts) {

  /** As many as can agree with each other. */
  static final int MOST_HOSTS = 20;

  Group {
    hosts = Set.copyOf(hosts);
  }

  static Group register(PersonId founder, GroupContent content) {
    return new Group(new GroupId(UUID.randomUUID()), content, 0, "", Set.of(founder));
  }

  boolean isHost(PersonId person) {
    return hosts.contains(person);
  }

  /**
   * @throws AccessDeniedException if the person does not look after it
   */
  void requireHost(PersonId person) {
    if (!isHost(person)) {
      throw new AccessDeniedException("Only for hosts of this group");
    }
  }

  /**
   * @throws ChangedElsewhere if another form saved it since this one was filled
   */
  Group edit(PersonId by, EditGroup.Edit edit) {
    requireHost(by);
    if (edit.base() != revision && !edit.writer().equals(writer)) {
      throw new ChangedElsewhere();
    }
    return new Group(id, edit.content().after(content), revision + 1, edit.writer(), hosts);
  }

  /** How somebody who wants to join stands to it at first. */
  Standing welcome() {
    return content.byRequest() ? Standing.ASKED : Standing.MEMBER;
  }

  /**
   * @throws TooManyHosts if there are as many as can be
   */
  Group withHost(PersonId person) {
    if (!isHost(person) && hosts.size() >= MOST_HOSTS) {
      throw new TooManyHosts();
    }
    Set<PersonId> more = new HashSet<>(hosts);
    more.add(person);
    return new Group(id, content, revision, writer, more);
  }

  /**
   * @throws LastHost if nobody would be left to look after it
   */
  Group without(PersonId person) {
    if (hosts.equals(Set.of(person))) {
      throw new LastHost();
    }
    Set<PersonId> fewer = new HashSet<>(hosts);
    fewer.remove(person);
    return new Group(id, content, revision, writer, fewer);
  }

  /** The years in which it can have begun. */
  static boolean isYear(int year, LocalDate today) {
    return year >= GroupContent.FIRST_YEAR && year <= today.getYear();
  }
}
