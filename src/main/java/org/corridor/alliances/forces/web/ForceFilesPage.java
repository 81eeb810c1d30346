package org.corridor.alliances.forces.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.alliances.forces.domain.AnalyseForces;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.ForceDraft;
import org.corridor.alliances.forces.domain.Side;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.chart.Drawing;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The force field to take away. */
@Controller
class ForceFilesPage {

  private static final String CHANGE = "/partnerships/{partnership}/forces/{change}";
  private static final String KEY = "alliances.forces.";

  private final Seats seats;
  private final Partnerships partnerships;
  private final AnalyseForces forces;
  private final Texts texts;

  ForceFilesPage(Seats seats, Partnerships partnerships, AnalyseForces forces, Texts texts) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.forces = forces;
    this.texts = texts;
  }

  @GetMapping(CHANGE + "/picture.svg")
  ResponseEntity<byte[]> svg(PartnershipId id, @PathVariable UUID change, Language language) {
    String svg = drawing(id, change, language).svg();
    return file(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", "forces.svg");
  }

  @GetMapping(CHANGE + "/picture.png")
  ResponseEntity<byte[]> png(PartnershipId id, @PathVariable UUID change, Language language) {
    return file(drawing(id, change, language).png(), MediaType.IMAGE_PNG_VALUE, "forces.png");
  }

  private Drawing drawing(PartnershipId id, UUID change, Language language) {
    return FieldDrawing.of(forces.look(seats.require(id), change), texts, language);
  }

  @GetMapping(CHANGE + "/table.csv")
  ResponseEntity<byte[]> csv(PartnershipId id, @PathVariable UUID change, Language language) {
    Seat seat = seats.require(id);
    PartnershipView view = partnerships.view(seat);
    StringBuilder out = new StringBuilder();
    CsvTable table = new CsvTable(out);
    table.row(
        Stream.of(
                "column.side",
                "column.force",
                "strength",
                "influence",
                "institutions",
                "evidence.head",
                "deed",
                "owner",
                "due")
            .map(column -> texts.text(language, KEY + column))
            .toList());
    for (Side side : Side.values()) {
      forces.look(seat, change).on(side).forEach(force -> table.row(row(force, view, language)));
    }
    byte[] content = out.toString().getBytes(StandardCharsets.UTF_8);
    return file(content, "text/csv;charset=UTF-8", "forces.csv");
  }

  private List<String> row(Force force, PartnershipView view, Language language) {
    ForceDraft said = force.said();
    PartnerId owner = said.owner();
    YearMonth due = said.due();
    return List.of(
        texts.text(language, KEY + "side." + Submission.code(said.side())),
        said.words(),
        String.valueOf(said.strength()),
        String.valueOf(said.influence()),
        said.institutions(),
        said.evidence(),
        said.deed(),
        owner == null ? "" : view.partner(owner).map(Partner::name).orElse(""),
        due == null ? "" : due.toString());
  }

  private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(content);
  }
}
