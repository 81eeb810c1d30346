package org.corridor.platform.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.corridor.platform.mail.Bounce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedMailTests {

  @Test
  void ofTwoFormsThePlainOneIsReadAndFilesAreCountedOnly() throws MessagingException {
    OpenedMail mail =
        open(
            """
            From: "Awa" <Awa@Example.org>
            To: reply@corridor.example
            Content-Type: multipart/mixed; boundary=a

            --a
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Les m=C3=A9decins
            --b
            Content-Type: text/html

            <p>Not this</p>
            --b--
            --a
            Content-Type: image/jpeg; name=photo.jpg
            Content-Disposition: attachment; filename=photo.jpg
            Content-Transfer-Encoding: base64

            /9j/4AAQ
            --a
            Content-Type: image/png; name=logo.png
            Content-ID: <logo>
            Content-Disposition: inline; filename=logo.png

            x
            --a
            Content-Type: text/plain; name=notes.txt
            Content-Disposition: attachment; filename=notes.txt

            Not this either
            --a--
            """);

    assertThat(mail.words()).isEqualTo("Les médecins");
    assertThat(mail.attachments()).isEqualTo(2);
    assertThat(mail.from()).isEqualTo("awa@example.org");
    assertThat(mail.isAutomatic()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8,UTF-8",
    "no-such-charset,UTF-8",
    "us-ascii,UTF-8",
    "windows-1256,windows-1256",
    "no-such-charset,windows-1252"
  })
  void aWrongCharsetIsNoFault(String named, String used) throws Exception {
    String words = used.equals("windows-1256") ? "مرحبا" : "Médecins à Kayes";
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    raw.write(
        ("From: a@b.example\nContent-Type: text/plain; charset=%s\nContent-Transfer-Encoding: 8bit\n\n"
                .formatted(named))
            .getBytes(StandardCharsets.US_ASCII));
    raw.write(words.getBytes(Charset.forName(used)));

    assertThat(OpenedMail.open(raw.toByteArray()).words()).isEqualTo(words);
  }

  @Test
  void aMailWithFaultsGivesWhatItHas() throws MessagingException {
    OpenedMail cut =
        open(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain\n\nWords\n--a\nContent-Type: image/jpeg; name=p.jpg\nContent-Transfer-Encoding: base64\n\n/9j/4A");
    OpenedMail strange =
        open(
            "From: a@b.example, c@d.example\nContent-Type: text/plain; charset\nContent-Transfer-Encoding: base64\n\n%%%%");

    assertThat(cut.words()).isEqualTo("Words");
    assertThat(strange.from()).as("nobody or both").isEmpty();
    assertThat(strange.words()).isNotNull();
    assertThat(open("").words()).isEmpty();
    assertThat(open("\u0000\u0001 no mail at all").words()).isEmpty();
  }

  @Test
  void nobodyBuriesUsInParts() {
    String many = "--a\nContent-Type: text/plain\n\nx\n";
    String head = "From: a@b.example\nContent-Type: multipart/mixed; boundary=a\n\n";
    StringBuilder deep = new StringBuilder("From: a@b.example\n");
    for (int i = 0; i < 30; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }

    assertThatThrownBy(() -> open(head + many.repeat(500))).isInstanceOf(MessagingException.class);
    assertThatThrownBy(() -> open(head + many.repeat(100))).isInstanceOf(MessagingException.class);
    assertThatThrownBy(() -> open(deep + "Content-Type: text/plain\n\nx"))
        .isInstanceOf(MessagingException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Precedence: bulk",
        "Return-Path: <>",
        "List-Id: \"Circle\" <c.corridor.example>",
        "X-Autoreply: yes",
        "Subject: Réponse automatique : vos messages",
        "Subject: Automatic reply: out",
        "Subject: Out of Office: back on Monday",
        "Subject: =?utf-8?B?2LHYryDYqtmE2YLYp9im2Yo=?=",
        "Content-Type: multipart/report; boundary=a"
      })
  void whatMachinesWroteIsKnown(String header) throws MessagingException {
    assertThat(open("From: a@b.example\n" + header + "\n\nx").isAutomatic()).isTrue();
    assertThat(open("From: MAILER-DAEMON@b.example\n\nx").isAutomatic()).isTrue();
    assertThat(
            open("From: a@b.example\nAuto-Submitted: no\nSubject: Re: Automatic answers\n\nx")
                .isAutomatic())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "failed,5.1.1,HARD",
    "failed,5.0.0,HARD",
    "failed,5.2.1,HARD",
    "Failed,5.4.4 (no host),HARD",
    "failed,5.2.2,SOFT",
    "failed,5.3.4,SOFT",
    "failed,5.7.1,SOFT",
    "failed,4.4.7,SOFT",
    "failed,nonsense,SOFT",
    "delayed,4.4.1,",
    "delivered,2.0.0,",
    "relayed,2.0.0,"
  })
  void aReportSaysWhy(String action, String status, Bounce bounce) throws MessagingException {
    String report =
        "Reporting-MTA: dns; mx.example\r\nArrival-Date: Mon, 30 Nov 2026 22:00:00 +0000\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: %s\r\nStatus: %s\r\nDiagnostic-Code: smtp; 550\r\n  unknown\r\n"
            .formatted(action, status);

    assertThat(DeliveryStatus.read(report).orElse(null)).isEqualTo(bounce);
    assertThat(DeliveryStatus.read("")).isEmpty();
    assertThat(DeliveryStatus.read("\n\n:::\n\nAction")).isEmpty();
  }

  private static OpenedMail open(String raw) throws MessagingException {
    return OpenedMail.open(raw.getBytes(StandardCharsets.UTF_8));
  }
}
