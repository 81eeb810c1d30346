package org.corridor.communities.threads.domain;

import java.sql.Types;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.Muting;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What somebody may read of what is said in circles: the one place where that is decided for
 * threads, lists, searches, feeds, mails and programs. The conditions speak of a circle {@code c},
 * a thread {@code t}, a post {@code p} and the memberships {@code ta} and {@code pa} of who wrote
 * these two.
 *
 * @param me null for a visitor
 * @param apart those whose words they do not see
 */
record Sight(@Nullable UUID me, UUID[] apart) {

  /** Circles whose words they read. */
  static final String CIRCLE =
      """
      (c.doors = 'OPEN' or exists (select 1 from communities.membership mine
        where mine.circle = c.id and mine.person = :me::uuid and mine.state = 'IN'))
      """;

  static final String THREAD =
      "(t.hidden_at is null and (ta.person is null or ta.person <> all (:apart::uuid[])))";

  static final String POST =
      """
      (p.hidden_at is null and p.removed_at is null
        and (pa.person is null or pa.person <> all (:apart::uuid[])))
      """;

  static final String JOINS =
      """
      join communities.thread t on t.id = p.thread
      join communities.circle c on c.id = t.circle
      join communities.membership ta on ta.id = t.author
      join communities.membership pa on pa.id = p.author
      """;

  static Sight of(Optional<PersonId> reader, Muting muting) {
    Set<PersonId> apart = reader.map(muting::apart).orElse(Set.of());
    return new Sight(
        reader.map(PersonId::value).orElse(null),
        apart.stream().map(PersonId::value).toArray(UUID[]::new));
  }

  StatementSpec in(StatementSpec statement) {
    return statement.param("me", me, Types.OTHER).param("apart", apart);
  }

  boolean isApart(@Nullable UUID person) {
    return person != null && Set.of(apart).contains(person);
  }

  @Override
  public String toString() {
    return "Sight";
  }
}
