package org.corridor.people.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.privacy.TwoWeeksLater;
import org.corridor.people.profiles.domain.Audience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A node with an index of its own, beside the one that the application of the tests has. */
@CorridorTest
class KeepUpTests {

  @Autowired Findable findable;
  @Autowired Members members;
  @Autowired Changes changes;
  @Autowired List<Source> sources;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TwoWeeksLater later;

  @TempDir Path folder;

  private final String unique = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
  private @Nullable KeepUp running;

  @BeforeEach
  void start() {
    KeepUp node = new KeepUp(changes, sources, folder);
    node.begin();
    running = node;
  }

  @AfterEach
  void stop() throws InterruptedException {
    node().destroy();
  }

  @Test
  void whatWasThereBeforeAndWhatComesIsFound() {
    findable.nurse(unique, "");

    assertThat(found()).isOne();
  }

  @Test
  void afterARestartItGoesOnWhereItWas() throws Exception {
    findable.nurse(unique, "");
    node().forgetRemoved();
    Position kept = position();
    node().destroy();
    findable.nurse(unique, "");
    PersonId third = findable.nurse(unique, "");
    findable.withdraw(third);

    start();

    assertThat(found()).isEqualTo(2);
    assertThat(position().identity()).isEqualTo(kept.identity());
  }

  @Test
  void ofOtherTablesItIsMadeAnew() throws Exception {
    PersonId person = findable.nurse(unique, "");
    assertThat(found()).isOne();
    node().forgetRemoved();
    node().destroy();
    // As after a restore: other rows, and no change that tells of it.
    jdbc.sql("alter table people.profile disable trigger user").update();
    jdbc.sql("delete from people.profile where person = :id").param("id", person.value()).update();
    jdbc.sql("alter table people.profile enable trigger user").update();
    jdbc.sql("delete from people.directory_identity").update();
    jdbc.sql("insert into people.directory_identity (id) values (gen_random_uuid())").update();

    start();

    assertThat(found()).isZero();
  }

  @Test
  void aTransactionThatEndsLateIsNotMissed() {
    TransactionTemplate other = new TransactionTemplate(transactions);
    other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              // Has begun before the other one, and ends after it.
              findable.nurse(unique, "");
              other.executeWithoutResult(inner -> findable.nurse(unique, ""));
              other.executeWithoutResult(inner -> assertThat(found()).isOne());
              other.executeWithoutResult(inner -> assertThat(found()).isOne());
            });

    assertThat(found()).isEqualTo(2);
  }

  @Test
  void whileAnotherTransactionTakesLongAllIsFoundThatWasSavedMeanwhile() {
    TransactionTemplate other = new TransactionTemplate(transactions);
    other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              findable.nurse("Another", "");
              other.executeWithoutResult(
                  inner -> {
                    for (int i = 0; i < 260; i++) {
                      findable.nurse("Another", "");
                    }
                  });
              other.executeWithoutResult(inner -> assertThat(found()).isZero());
              other.executeWithoutResult(inner -> findable.nurse(unique, ""));
              other.executeWithoutResult(inner -> assertThat(found()).isOne());
            });
  }

  @Test
  void afterAnErasureNoFileHoldsThePerson() throws Exception {
    findable.nurse("Another", "");
    PersonId person = findable.join("Awa " + unique, "", Audience.MEMBERS);
    assertThat(found()).isOne();
    node().forgetRemoved();
    assertThat(words()).as("before, so that this test can fail").contains(unique);

    jdbc.sql("insert into people.closing values (:id, now(), now())")
        .param("id", person.value())
        .update();
    later.erase();
    node().forgetRemoved();

    assertThat(words()).doesNotContain(unique).contains("another");
    assertThat(changesOf(person)).isEmpty();
  }

  /** What the tables still say of the changes: numbers that lead to nobody. */
  private List<String> changesOf(PersonId person) {
    return jdbc
        .sql("select to_jsonb(c)::text from people.directory_change c")
        .query(String.class)
        .list()
        .stream()
        .filter(row -> row.contains(person.toString()))
        .toList();
  }

  private KeepUp node() {
    return Objects.requireNonNull(running);
  }

  private int found() {
    try (Snapshot snapshot = node().current()) {
      return snapshot == null
          ? -1
          : snapshot
              .find(
                  new DrillDownQuery(
                      IndexedSight.FACETS,
                      new org.apache.lucene.search.BooleanQuery.Builder()
                          .add(
                              new TermQuery(new Term(IndexedSight.WORDS, unique)),
                              org.apache.lucene.search.BooleanClause.Occur.MUST)
                          .add(
                              new TermQuery(new Term(IndexedSight.CIRCLE, Circle.MEMBERS.name())),
                              org.apache.lucene.search.BooleanClause.Occur.FILTER)
                          .build()),
                  Question.Order.BEST,
                  10,
                  List.of())
              .total();
    }
  }

  private Position position() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      return Position.read(reader.getIndexCommit().getUserData()).orElseThrow();
    }
  }

  /** All words that stand in the files, whether something still has them or not. */
  private List<String> words() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      return reader.leaves().stream().flatMap(KeepUpTests::words).toList();
    }
  }

  private static Stream<String> words(LeafReaderContext leaf) {
    List<String> words = new java.util.ArrayList<>();
    try {
      for (FieldInfo field : leaf.reader().getFieldInfos()) {
        Terms terms = leaf.reader().terms(field.name);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        while (each.next() != null) {
          words.add(each.term().utf8ToString());
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words.stream();
  }
}
