package org.corridor.communities.initiatives.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.people.PersonId;
import org.corridor.platform.picture.Picture;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members give, and what they tell of the work, in PostgreSQL. */
@Repository
class WorkTable {

  private final JdbcClient jdbc;

  WorkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Offer> offers(InitiativeId id) {
    return offers("where initiative = :id order by at, id", id.value());
  }

  List<Offer> offers(PersonId person) {
    return offers("where person = :id order by at, id", person.value());
  }

  private List<Offer> offers(String which, UUID id) {
    return jdbc.sql("select * from communities.initiative_offer " + which)
        .param("id", id)
        .query(WorkTable::offer)
        .list();
  }

  /** Does nothing if it is there already. */
  void add(InitiativeId id, Offer offer) {
    BigDecimal amount = offer.amount();
    jdbc.sql(
            """
            insert into communities.initiative_offer (id, initiative, person, kind, words, amount,
              currency, at)
            values (:id, :initiative, :person, :kind, :words, :amount, :currency, :at)
            on conflict (id) do nothing
            """)
        .param("id", offer.id())
        .param("initiative", id.value())
        .param("person", offer.person().value())
        .param("kind", offer.kind().name())
        .param("words", offer.words())
        .param("amount", amount, Types.NUMERIC)
        .param("currency", offer.currency())
        .param("at", Timestamp.from(offer.at()))
        .update();
  }

  void given(UUID offer, PersonId person, boolean given) {
    jdbc.sql(
            """
            update communities.initiative_offer set given = :given
            where id = :id and person = :person
            """)
        .param("given", given)
        .param("id", offer)
        .param("person", person.value())
        .update();
  }

  void takeBack(UUID offer, PersonId person) {
    jdbc.sql(
            """
            delete from communities.initiative_offer
            where id = :id and person = :person and not given
            """)
        .param("id", offer)
        .param("person", person.value())
        .update();
  }

  /** The latest first. */
  List<Progress> progress(InitiativeId id) {
    return jdbc.sql(
            """
            select * from communities.initiative_update
            where initiative = :id and not hidden order by at desc, id limit 200
            """)
        .param("id", id.value())
        .query(WorkTable::progress)
        .list();
  }

  List<Progress> progress(PersonId author) {
    return jdbc.sql(
            "select * from communities.initiative_update where author = :id order by at, id")
        .param("id", author.value())
        .query(WorkTable::progress)
        .list();
  }

  /**
   * Does nothing if it is there already.
   *
   * @param pictures the photo and the same smaller; empty for none
   */
  void add(InitiativeId id, Progress one, List<Picture> pictures) {
    Picture large = pictures.isEmpty() ? null : pictures.get(0);
    Picture small = pictures.isEmpty() ? null : pictures.get(1);
    jdbc.sql(
            """
            insert into communities.initiative_update (id, initiative, author, written, words, shows,
              photo, small, small_width, small_height, at)
            values (:id, :initiative, :author, :written, :words, :shows, :photo, :small, :width, :height,
              :at)
            on conflict (id) do nothing
            """)
        .param("id", one.id())
        .param("initiative", id.value())
        .param("author", Objects.requireNonNull(one.author()).value())
        .param("written", one.written().code())
        .param("words", one.words())
        .param("shows", one.shows())
        .param("photo", large == null ? null : large.jpeg(), Types.BINARY)
        .param("small", small == null ? null : small.jpeg(), Types.BINARY)
        .param("width", small == null ? null : small.width(), Types.INTEGER)
        .param("height", small == null ? null : small.height(), Types.INTEGER)
        .param("at", Timestamp.from(one.at()))
        .update();
  }

  /** What somebody told, of which initiative, and whether it is hidden. */
  record Told(Progress progress, InitiativeId initiative, boolean hidden) {}

  Optional<Told> find(UUID progress) {
    return jdbc.sql("select * from communities.initiative_update where id = :id")
        .param("id", progress)
        .query(
            (row, number) ->
                new Told(
                    progress(row, number),
                    new InitiativeId(row.getObject("initiative", UUID.class)),
                    row.getBoolean("hidden")))
        .optional();
  }

  void hide(UUID progress, boolean hidden) {
    jdbc.sql("update communities.initiative_update set hidden = :hidden where id = :id")
        .param("hidden", hidden)
        .param("id", progress)
        .update();
  }

  Optional<byte[]> photo(InitiativeId id, UUID progress, boolean small) {
    return jdbc.sql(
            """
            select case when :small then small else photo end from communities.initiative_update
            where initiative = :id and id = :progress and photo is not null and not hidden
            """)
        .params(Map.of("small", small, "id", id.value(), "progress", progress))
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  /** The initiatives to which somebody gave, or of which they told. */
  List<String> initiativesOf(PersonId person) {
    return jdbc.sql(
            """
            select initiative::text from communities.initiative_offer where person = :id
            union select initiative::text from communities.initiative_update where author = :id
            order by 1
            """)
        .param("id", person.value())
        .query(String.class)
        .list();
  }

  void removeProgress(UUID progress, PersonId author) {
    jdbc.sql("delete from communities.initiative_update where id = :id and author = :author")
        .param("id", progress)
        .param("author", author.value())
        .update();
  }

  /** What they gave and told goes, with the photos. */
  void forget(PersonId person) {
    jdbc.sql("delete from communities.initiative_offer where person = :id")
        .param("id", person.value())
        .update();
    jdbc.sql("delete from communities.initiative_update where author = :id")
        .param("id", person.value())
        .update();
  }

  private static Offer offer(ResultSet row, int number) throws SQLException {
    @Nullable String currency = row.getString("currency");
    return new Offer(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        Offer.Kind.valueOf(row.getString("kind")),
        row.getString("words"),
        row.getBigDecimal("amount"),
        currency == null ? "" : currency,
        row.getBoolean("given"),
        row.getTimestamp("at").toInstant());
  }

  private static Progress progress(ResultSet row, int number) throws SQLException {
    UUID author = row.getObject("author", UUID.class);
    return new Progress(
        row.getObject("id", UUID.class),
        author == null ? null : new PersonId(author),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getString("words"),
        row.getString("shows"),
        row.getInt("small_width"),
        row.getInt("small_height"),
        row.getTimestamp("at").toInstant());
  }
}
