package org.corridor.people.contacts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.corridor.people.PersonId;
import org.corridor.people.contacts.domain.ContactRequest.Aside;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may become of a request. */
class ContactRequestTests {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private final PersonId asker = new PersonId(UUID.randomUUID());
  private final PersonId awa = new PersonId(UUID.randomUUID());
  private final Instant later = NOW.plusSeconds(60);
  private final ContactRequest asked = ask(false);

  @Test
  void itWaitsIsAcceptedAndEnded() {
    assertThat(asked.isWaiting()).isTrue();

    ContactRequest accepted = asked.accept(awa, "+223 20 22 00 00", later);
    assertThat(accepted.state()).isEqualTo(ContactState.ACCEPTED);
    assertThat(accepted.answerer()).isEqualTo(awa);
    assertThat(accepted.changed()).isEqualTo(later);

    ContactRequest ended = accepted.end(later);
    assertThat(ended.state()).isEqualTo(ContactState.ENDED);
    assertThat(ended.reach()).as("not kept any longer").isEmpty();
  }

  @Test
  void whatWasDecidedIsNotDecidedAgain() {
    List<ContactRequest> closed =
        List.of(
            asked.accept(awa, "", later),
            asked.decline(awa, "", later),
            asked.takeBack(later),
            asked.accept(awa, "", later).end(later));
    List<UnaryOperator<ContactRequest>> acts =
        List.of(
            request -> request.accept(awa, "", later),
            request -> request.decline(awa, "", later),
            ContactRequest::ignore,
            request -> request.takeBack(later));
    for (ContactRequest request : closed) {
      for (UnaryOperator<ContactRequest> act : acts) {
        assertThatThrownBy(() -> act.apply(request)).isInstanceOf(NoLongerOpen.class);
      }
    }
    assertThatThrownBy(() -> asked.end(later)).isInstanceOf(NoLongerOpen.class);
  }

  @Test
  void whatIsDoneInSilenceLooksLikeWaiting() {
    for (ContactRequest silent : List.of(asked.ignore(), asked.block(later), ask(true))) {
      assertThat(silent.state()).isEqualTo(ContactState.WAITING);
      assertThat(silent.changed()).isEqualTo(NOW);
      assertThat(silent.takeBack(later).state()).isEqualTo(ContactState.TAKEN_BACK);
    }
    assertThat(asked.ignore().accept(awa, "", later).state()).isEqualTo(ContactState.ACCEPTED);
  }

  @Test
  void blockingEndsAContactAndUnblockingShowsWhatStillWaits() {
    assertThat(asked.accept(awa, "", later).block(later).state()).isEqualTo(ContactState.ENDED);
    assertThat(asked.decline(awa, "", later).block(later).state()).isEqualTo(ContactState.DECLINED);
    assertThat(asked.block(later).unblock().aside()).isEqualTo(Aside.IGNORED);
    assertThat(asked.unblock().aside()).isEqualTo(Aside.NO);
  }

  @Test
  void aReportIsDecidedOnce() {
    ContactRequest reported = asked.report(awa, "sells things", later);
    assertThat(reported.aside()).isEqualTo(Aside.IGNORED);
    assertThatThrownBy(() -> reported.report(awa, "again", later)).isInstanceOf(NoLongerOpen.class);
    assertThat(reported.judge().report()).isNull();
    assertThatThrownBy(() -> reported.judge().report(awa, "again", later))
        .isInstanceOf(NoLongerOpen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "too short",
        "Write to me at awa@example.org, I wait for you.",
        "Look at https://example.org and buy it there.",
        "Look at WWW.example.org and buy it there."
      })
  void aReasonHasSomeWordsAndNoAddress(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ContactWords(text, Language.EN));
  }

  @Test
  void aReasonMayBeInAnyScript() {
    assertThat(new ContactWords("نحفر الآبار قرب كاي ونبحث عمن يعرف المضخات.", Language.AR).text())
        .isNotEmpty();
    assertThat(ContactWords.sentences("أبحث عن شخص يعرف المضخات اليدوية في كاي؟ شكرًا لكم"))
        .hasSize(1);
  }

  private ContactRequest ask(boolean blocked) {
    return ContactRequest.ask(
        asker,
        new Addressee("person", awa.value(), Set.of(awa.value()), "Awa", "/people/awa"),
        new ContactWords("We dig wells near Kayes and look for a plumber.", Language.EN),
        blocked,
        NOW);
  }
}
