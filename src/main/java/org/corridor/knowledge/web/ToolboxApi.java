package org.corridor.knowledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Capital;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The building blocks for programs, in one language at a time. */
@Tag(name = "Toolbox", description = "The handbook's building blocks")
@RestController
@RequestMapping(path = "/api/v1/toolbox", produces = MediaType.APPLICATION_JSON_VALUE)
class ToolboxApi {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(LocalText.class, new InOneLanguage()))
          .build();

  private final Toolbox toolbox;

  ToolboxApi(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  /**
   * @param language what the texts are in, which is English where the one asked for is missing
   */
  public record BlockSummary(
      String id,
      String language,
      Block.Part part,
      int chapter,
      String section,
      List<Capital> capitals,
      String title,
      String question,
      String summary,
      String url) {}

  public record BlockDetail(String language, Block block) {}

  @Operation(summary = "All building blocks, in the handbook's order")
  @GetMapping("/blocks")
  ResponseEntity<List<BlockSummary>> blocks(
      @Parameter(description = "en, fr, es, pt or ar; without it, the language of the request")
          @RequestParam(required = false)
          @Nullable String language,
      Locale locale) {
    Language asked = language(language, locale);
    return ResponseEntity.ok()
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(toolbox.blocks().stream().map(block -> summary(block, asked)).toList());
  }

  @Operation(summary = "Everything about one building block")
  @GetMapping("/blocks/{id}")
  ResponseEntity<String> block(
      @PathVariable String id,
      @Parameter(description = "en, fr, es, pt or ar; without it, the language of the request")
          @RequestParam(required = false)
          @Nullable String language,
      Locale locale) {
    Block block = toolbox.block(id).orElseThrow(Missing::new);
    Language given = block.title().in(language(language, locale)).language();
    return ResponseEntity.ok()
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(
            JSON.writer()
                .withAttribute(Language.class, given)
                .writeValueAsString(new BlockDetail(given.code(), block)));
  }

  private static BlockSummary summary(Block block, Language asked) {
    return new BlockSummary(
        block.id(),
        block.title().in(asked).language().code(),
        block.part(),
        block.chapter(),
        block.section(),
        block.capitals(),
        block.title().text(asked),
        block.question().text(asked),
        block.summary().text(asked),
        "/toolbox/" + block.id());
  }

  private static Language language(@Nullable String asked, Locale locale) {
    if (asked == null) {
      return Reading.reader(locale);
    }
    return Optional.of(asked)
        .filter(tag -> tag.length() <= 35)
        .flatMap(Language::of)
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "The language must be en, fr, es, pt or ar"));
  }

  private static final class InOneLanguage extends ValueSerializer<LocalText> {

    @Override
    public void serialize(LocalText text, JsonGenerator json, SerializationContext context) {
      Language language =
          context.getAttribute(Language.class) instanceof Language given ? given : Language.EN;
      json.writeString(text.text(language));
    }
  }
}
