package org.corridor.projects.documents.domain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.junit.jupiter.api.Test;

class LookTests {
  @Test
  void look() throws Exception {
    org.corridor.knowledge.Toolbox toolbox = HandbookForTests.toolbox();
    Texts texts = new Texts();
    Instant now = Instant.parse("2026-11-24T12:00:00Z");
    Path out = Path.of("/tmp/docs");
    Files.createDirectories(out);
    for (Language l : new Language[] {Language.EN, Language.AR}) {
      DesignContent c = l == Language.AR ? SampleDesigns.arabic() : SampleDesigns.english();
      Proposal p = new WriteProposal(texts, toolbox).proposal(c, l, now);
      Files.write(out.resolve(l + ".docx"), WordFile.write(p, now));
      Files.write(out.resolve(l + "-pdf.pdf"), PdfFile.write(p));
      Files.write(out.resolve(l + ".xlsx"), WorkbookFile.write(c, new Words(texts, l)));
    }
    DesignContent c = SampleDesigns.largest();
    for (int i = 0; i < 3; i++) {
      long t0 = System.nanoTime();
      Proposal p = new WriteProposal(texts, toolbox).proposal(c, Language.EN, now);
      byte[] w = WordFile.write(p, now);
      long t1 = System.nanoTime();
      byte[] d = PdfFile.write(p);
      long t2 = System.nanoTime();
      byte[] x = WorkbookFile.write(c, new Words(texts, Language.EN));
      long t3 = System.nanoTime();
      System.out.printf(
          "word %d ms %d B, pdf %d ms %d B, xlsx %d ms %d B%n",
          (t1 - t0) / 1000000,
          w.length,
          (t2 - t1) / 1000000,
          d.length,
          (t3 - t2) / 1000000,
          x.length);
      Files.write(out.resolve("large.pdf"), d);
      Files.write(out.resolve("large.docx"), w);
      Files.write(out.resolve("large.xlsx"), x);
    }
  }
}
