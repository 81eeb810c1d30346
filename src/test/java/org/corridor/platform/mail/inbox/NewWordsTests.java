package org.corridor.platform.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewWordsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, 30 Nov 2026 at 22:10, Awa Diallo <awa@example.org> wrote:",
        "On Mon, 30 Nov 2026 at 22:10, Awa Diallo via Health in Kayes\n<no-reply@corridor.example>\nwrote:",
        "Le lun. 30 nov. 2026 à 22:10, Awa Diallo <awa@example.org> a écrit\u00a0:",
        "Le 30/11/2026 à 22:10, Awa Diallo a écrit :",
        "El lun, 30 nov 2026 a las 22:10, Awa Diallo (<awa@example.org>) escribió:",
        "Em seg., 30 de nov. de 2026 às 22:10, Awa Diallo <awa@example.org> escreveu:",
        "في الاثنين، 30 نوفمبر 2026 في 10:10 م تمت كتابة ما يلي بواسطة \u202aAwa\u202c\u200f <\u202aawa@example.org\u202c\u200f>:\u202c",
        "في 30/11/2026 10:10 م، كتب Awa Diallo:",
        "Am Mo., 30. Nov. 2026 um 22:10 Uhr schrieb Awa Diallo <awa@example.org>:",
        "Il giorno lun 30 nov 2026 alle ore 22:10 Awa <awa@example.org> ha scritto:",
        "Op ma 30 nov 2026 om 22:10 schreef Awa <awa@example.org>:",
        "Mnamo Jumatatu, 30 Nov 2026 saa 22:10 Awa <awa@example.org> aliandika:",
        "-----Original Message-----",
        "-------- Message d'origine --------",
        "________________________________",
        "From: Awa Diallo <awa@example.org>\nSent: Monday, 30 November 2026 22:10\nTo: me",
        "De : Awa Diallo\nEnvoyé : lundi 30 novembre 2026 22:10\nÀ : moi",
        "De: Awa\nEnviado el: lunes, 30 de noviembre de 2026\nPara: mí",
        "من: Awa\nتاريخ الإرسال: الاثنين\nإلى: me",
        "-- \nFatou Traoré\nTel. 123"
      })
  void whatIsQuotedOrSignedGoes(String announcement) {
    String quoted = announcement.startsWith("Mnamo") ? "\n> Old words" : "\n\nOld words";

    assertThat(NewWords.of("New words.\n\nSecond paragraph.\n\n" + announcement + quoted))
        .isEqualTo("New words.\n\nSecond paragraph.");
    assertThat(NewWords.of("New words.\n\n" + announcement + "\n> Old words\n> more"))
        .isEqualTo("New words.");
  }

  @Test
  void ourLineEndsItInAnyLanguage() {
    assertThat(
            NewWords.of(
                "Neno jipya\n\nMnamo 30 Nov 2026 saa 22:10 Awa <a@b.example>\naliandika:\n\n##- Write above this line -##\n\nOld words"))
        .isEqualTo("Neno jipya");
  }

  @Test
  void answersBetweenTheLinesStay() {
    assertThat(
            NewWords.of(
                "On Mon, 30 Nov 2026 at 22:10, Awa <awa@example.org> wrote:\n> When?\n\nAt nine.\n\n> Where?\n\nAt the school.\n-- \nFatou"))
        .isEqualTo("At nine.\n\n\nAt the school.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sent from my iPhone",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Enviado do meu iPhone",
        "أُرسلت من الـ iPhone",
        "Get Outlook for Android"
      })
  void whatADeviceAddsGoes(String device) {
    assertThat(NewWords.of("New words.\n\n" + device)).isEqualTo("New words.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday the school wrote:\nwe come at nine",
        "We agreed:\n- first\n- second",
        "From: the village\nwe came on foot",
        "---\nA rule, and **bold** words",
        "On 3 May she said to us: wait.",
        "Le Mali a 8 régions, comme il est écrit"
      })
  void whatOnlyLooksLikeItStays(String words) {
    assertThat(NewWords.of(words)).isEqualTo(words);
  }

  @Test
  void nothingNewIsNothing() {
    assertThat(NewWords.of("> Old\n> words\n")).isEmpty();
    assertThat(NewWords.of("")).isEmpty();
  }

  @Test
  void aHostileMailIsReadInBounds() {
    String lines =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "On 1 " + "x ".repeat(20))
            .collect(Collectors.joining("\n"));

    assertThat(NewWords.of(lines).lines().count()).isEqualTo(5_000);
    assertThat(NewWords.of("Le 1" + " écrit".repeat(100_000))).hasSize(4_000);
  }

  @Test
  void ofAPageWhatIsMarkedAsQuotedGoes() {
    assertThat(
            PlainText.ofHtml(
                "<html><head><style>p{}</style></head><body><div dir=\"ltr\">New <b>words</b><br>and more<div><br></div><ul><li>one</li><li>two</li></ul></div>"
                    + "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Monday</div><blockquote>Old words</blockquote></div></body></html>"))
        .isEqualTo("New words\nand more\n\n- one\n- two");
    assertThat(
            PlainText.ofHtml(
                "<p>New</p><p>words</p><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">From: Awa</div><div>Old</div>"))
        .isEqualTo("New\n\nwords");
  }
}
