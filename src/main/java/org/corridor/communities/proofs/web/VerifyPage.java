package org.corridor.communities.proofs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.communities.proofs.domain.SiteKeys;
import org.corridor.communities.proofs.domain.Verdict;
import org.corridor.communities.proofs.domain.VerifyFiles;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.mail.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Verifies a file of a pledge or a vote; the key and a program to do it without the site. */
@Controller
class VerifyPage {

  private static final String PATH = "/verify";
  private static final int MOST_PASTED = 1_000_000;
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final VerifyFiles files;
  private final SiteKeys keys;
  private final SiteAddress site;

  VerifyPage(VerifyFiles files, SiteKeys keys, SiteAddress site) {
    this.files = files;
    this.keys = keys;
    this.site = site;
  }

  @GetMapping(PATH)
  ModelAndView ask() {
    return page(Form.empty(), null);
  }

  @PostMapping(PATH)
  ModelAndView verify(
      @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request)
      throws IOException {
    String pasted = Objects.requireNonNullElse(request.getParameter("pasted"), "");
    byte[] sent = file == null ? new byte[0] : file.getBytes();
    if (sent.length == 0 && pasted.isBlank()) {
      return wrong("pasted", "communities.proofs.nothing");
    }
    if (sent.length > VerifyFiles.MOST_BYTES || pasted.length() > MOST_PASTED) {
      return wrong(sent.length > 0 ? "file" : "pasted", "communities.proofs.too-large");
    }
    return page(Form.empty(), files.verify(sent.length > 0 ? sent : bytes(pasted)));
  }

  /** A browser sends other line ends than were pasted, and people lose the last one. */
  private static byte[] bytes(String pasted) {
    return (pasted.replace("\r\n", "\n").strip() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private ModelAndView wrong(String field, String message) {
    ModelAndView page =
        page(Form.empty().with(List.of(new Problem(field, message, Map.of()))), null);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Form form, @Nullable Verdict verdict) {
    return new ModelAndView("communities/proofs/pages/verify")
        .addObject("form", form)
        .addObject("verdict", verdict)
        .addObject("keys", keys.published())
        .addObject("address", site.of(PATH + "/key.pem"));
  }

  /** The key that this site signs with, for programs. */
  @GetMapping(PATH + "/key.pem")
  ResponseEntity<String> key() {
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "x-pem-file", StandardCharsets.UTF_8))
        .body(keys.published().get(0).pem());
  }

  /** The program that verifies without this site. */
  @GetMapping(PATH + "/CheckRecord.java")
  ResponseEntity<ClassPathResource> program() {
    return ResponseEntity.ok()
        .contentType(TEXT)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("CheckRecord.java").build().toString())
        .body(new ClassPathResource("modules/communities/proofs/CheckRecord.txt"));
  }
}
