package org.corridor.alliances.agreements.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.agreements.domain.ConcludeAgreement.Pen;
import org.corridor.alliances.agreements.domain.Terms.Share;
import org.corridor.alliances.partnerships.DemoPartnershipReady;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the sample partnership of the profile {@code demo} a joint vision and a memorandum, in the
 * spirit of Ghana-19 (handbook 6.2): one partner has signed, the other still has to.
 */
@Component
@Profile("demo")
@Transactional
class SampleAgreements {

  private final WorkOnVision vision;
  private final WorkOnAgreement work;
  private final ConcludeAgreement conclude;
  private final AgreementTable table;

  SampleAgreements(
      WorkOnVision vision, WorkOnAgreement work, ConcludeAgreement conclude, AgreementTable table) {
    this.vision = vision;
    this.work = work;
    this.conclude = conclude;
    this.table = table;
  }

  @EventListener
  void fill(DemoPartnershipReady ready) {
    Seat lead = ready.seats().get(0);
    Seat speaker = ready.seats().get(1);
    Seat member = ready.seats().get(2);
    workOutVision(lead, speaker, member);
    signMemorandum(lead, speaker, member);
  }

  private void workOutVision(Seat lead, Seat speaker, Seat member) {
    vision.saveOwn(
        lead,
        Language.FR,
        "Que les familles de Tamale vivent de leur basse-cour sans attendre nos envois d’argent, et que nos membres à Utrecht y mettent leur savoir autant que leur épargne.",
        0);
    vision.handIn(lead);
    vision.saveOwn(
        member,
        Language.EN,
        "Two hundred women around Tamale keep healthy hens, sell eggs at a fair price all year and decide themselves what they do with the money.",
        0);
    vision.handIn(speaker);
    vision.saveCommon(
        speaker,
        Language.EN,
        "In three years two hundred families around Tamale live better from their hens. The women who keep them decide over price and money; our members in Utrecht bring savings, know-how and buyers, and learn from Tamale how a group holds together.",
        0);
    vision.agree(lead, 1);
    vision.agree(speaker, 1);
  }

  private void signMemorandum(Seat lead, Seat speaker, Seat member) {
    AgreementId id =
        work.begin(
            lead,
            new WorkOnAgreement.Beginning(
                ticket("memorandum"),
                AgreementKind.MEMORANDUM,
                "Volailles de famille: protocole d’accord",
                Language.FR,
                List.of()));
    Agreement begun = table.find(id, lead).orElseThrow();
    work.terms(lead, id, terms(lead.requirePartner(), speaker.requirePartner()), begun.revision());
    work.add(
        lead,
        id,
        ticket("eggs"),
        new OwnWords(
            "Œufs et poussins",
            "Les œufs vendus appartiennent à la famille qui tient les poules. Un poussin sur dix revient au fonds commun, pour la famille suivante."),
        Language.FR);
    work.comment(
        member,
        id,
        begun.clauses().get(3).id(),
        ticket("comment"),
        "Transport from Tamale to the villages should count as a contribution too.",
        Language.EN);
    conclude.putUp(lead, id, 0);
    String hash = table.find(id, lead).orElseThrow().version(1).sha256();
    conclude.sign(lead, id, new Pen(1, hash, "Awa Diallo", "Présidente"));
  }

  private static Terms terms(PartnerId utrecht, PartnerId tamale) {
    return new Terms(
        "Volailles de famille: protocole d’accord",
        Language.FR,
        utrecht,
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2029, 12, 31),
        90,
        3,
        2,
        "",
        List.of(
            new Share(
                utrecht,
                "Collecte l’épargne des membres, achète les couveuses, rend compte au bailleur.",
                "12 bénévoles, 8 000 EUR d’épargne, deux vétérinaires.",
                BigDecimal.valueOf(45)),
            new Share(
                tamale,
                "Choisit les familles, forme les éleveuses, organise la vente des œufs.",
                "Trois formatrices, un centre à Tamale, les liens avec les villages.",
                BigDecimal.valueOf(55))));
  }

  private static UUID ticket(String name) {
    return UUID.nameUUIDFromBytes(("sample " + name).getBytes(StandardCharsets.UTF_8));
  }
}
