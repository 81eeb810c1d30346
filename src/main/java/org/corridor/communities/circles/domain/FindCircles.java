package org.corridor.communities.circles.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.communities.CircleId;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.platform.text.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists circles, and who is in one. */
@Service
@Transactional(readOnly = true)
public class FindCircles {

  public static final int A_PAGE = 20;
  private static final int MEMBERS_A_PAGE = 50;

  private final JdbcClient jdbc;
  private final CircleTable circles;
  private final MembershipTable memberships;
  private final InCircle inCircle;
  private final CurrentPerson current;
  private final PresentPeople present;

  FindCircles(
      JdbcClient jdbc,
      CircleTable circles,
      MembershipTable memberships,
      InCircle inCircle,
      CurrentPerson current,
      PresentPeople present) {
    this.jdbc = jdbc;
    this.circles = circles;
    this.memberships = memberships;
    this.inCircle = inCircle;
    this.current = current;
    this.present = present;
  }

  /**
   * @param words in any of our languages; may be empty
   * @param country ISO code; empty for all
   */
  public record Question(String words, @Nullable Bond bond, String country) {
    public boolean isNarrow() {
      return !words.isEmpty() || bond != null || !country.isEmpty();
    }
  }

  /**
   * @param page from 1
   */
  public record Found(List<Circle> circles, int total, int page, int pages) {}

  /** Those that everybody may learn of, the liveliest first. */
  public Found find(Question question, int page) {
    Map<String, Object> asked = new HashMap<>();
    List<String> conditions =
        new ArrayList<>(List.of("c.doors <> 'PRIVATE'", "c.closed_at is null"));
    String stems = Folding.stems(question.words());
    if (!stems.isEmpty()) {
      conditions.add("c.search @@ plainto_tsquery('simple', :words)");
      asked.put("words", stems);
    }
    if (question.bond() != null) {
      conditions.add("c.bond = :bond");
      asked.put("bond", question.bond().name());
    }
    if (!question.country().isEmpty()) {
      conditions.add("c.countries @> array[:country]::text[]");
      asked.put("country", question.country());
    }
    String where = "where " + String.join(" and ", conditions);
    int total =
        jdbc.sql("select count(*) from communities.circle c " + where)
            .params(asked)
            .query(Integer.class)
            .single();
    int pages = Math.max(1, (total + A_PAGE - 1) / A_PAGE);
    int shown = Math.min(page, pages);
    asked.put("from", (shown - 1) * A_PAGE);
    asked.put("most", A_PAGE);
    return new Found(
        circles.list(where + " order by c.last_at desc, c.id offset :from limit :most", asked),
        total,
        shown,
        pages);
  }

  /** Those one is in, the closed ones too, the liveliest first. */
  public List<Circle> mine() {
    return current
        .person()
        .map(
            me ->
                circles.list(
                    """
                    join communities.membership m on m.circle = c.id and m.state = 'IN'
                    where m.person = :me order by c.last_at desc, c.id limit 500
                    """,
                    Map.of("me", me.value())))
        .orElse(List.of());
  }

  /**
   * Members as members see them.
   *
   * @param page from 1
   */
  public record People(List<Membership> people, int page, boolean more) {}

  /** Who is in, hosts first, then by name; for members only. */
  public People members(CircleId id, int page) {
    inCircle.member(id, inCircle.require());
    List<Membership> all =
        memberships.list(
            """
            where circle = :circle and state = 'IN' and person is not null
            order by role, lower(name), id offset :from limit :most
            """,
            Map.of(
                "circle",
                id.value(),
                "from",
                (page - 1) * MEMBERS_A_PAGE,
                "most",
                MEMBERS_A_PAGE + 1));
    return new People(
        there(all.subList(0, Math.min(all.size(), MEMBERS_A_PAGE))),
        page,
        all.size() > MEMBERS_A_PAGE);
  }

  /** Who looks after it, for all who may learn of it. */
  public List<String> hosts(CircleId id) {
    return there(
            memberships.list(
                """
                where circle = :circle and state = 'IN' and role = 'HOST' and person is not null
                order by lower(name), id limit 20
                """,
                Map.of("circle", id.value())))
        .stream()
        .map(Membership::name)
        .toList();
  }

  private List<Membership> there(List<Membership> all) {
    var there =
        present.present(
            all.stream().flatMap(one -> Optional.ofNullable(one.person()).stream()).toList());
    return all.stream().filter(one -> is(there, one.person())).toList();
  }

  private static boolean is(Set<PersonId> there, @Nullable PersonId person) {
    return person != null && there.contains(person);
  }
}
