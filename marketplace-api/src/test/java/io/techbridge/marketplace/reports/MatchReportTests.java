package io.techbridge.marketplace.reports;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.ListReading;
import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.platform.tables.ForeignText;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.ComparedIndicator.Outcome;
import io.techbridge.matching.Component;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Indicator;
import io.techbridge.matching.Match;
import io.techbridge.matching.Reason;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MatchReportTests {

	private static final OptionalInt ALL = OptionalInt.empty();

	private final ListReader reader = new ListReader(SeedTaxonomies.load(), ListLimits.forCommands());

	@TempDir
	Path folder;

	private ListReading<ListedAchievement> achievements;

	private ListReading<ListedNeed> needs;

	@BeforeEach
	void readLists() throws IOException {
		this.achievements = this.reader.achievements(Files.writeString(this.folder.resolve("成果.csv"), """
				编号,成果名称,完成单位,价格
				A1,钠离子电池正极材料,某大学,abc
				A2,膜蒸馏装置,"=HYPERLINK(""x"")",50万
				A3,边缘计算网关,某研究院,
				A4,,某大学,
				"""));
		this.needs = this.reader.needs(Files.writeString(this.folder.resolve("需求.csv"), """
				编号,需求名称,企业名称
				N1,=1+1 废旧电池回收,甲公司
				N2,海水淡化膜抗污染,乙公司
				"""));
	}

	@Test
	void theWorkbookHoldsOverviewMatchesAndUnusedRows() throws IOException {
		try (var workbook = new ReadableWorkbook(report("r.xlsx", OptionalInt.of(10)).toFile())) {
			assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("概览", "匹配结果", "未采用的行");

			assertThat(texts(workbook, 0)).contains(List.of("生成时间", "2026-03-05 10:00:00 +08:00"),
					List.of("权重版本", "2026-1"), List.of("需求数", "2"), List.of("有匹配的需求", "1"), List.of("“强相关”匹配数", "1"),
					List.of("文件", "成果.csv"), List.of("未采用的值", "1"));

			var matches = texts(workbook, 1);
			assertThat(matches).hasSize(4);
			assertThat(matches.get(0)).startsWith("需求编号", "需求名称", "需求单位", "名次", "等级", "得分");
			assertThat(matches.get(1)).startsWith("N1", "'=1+1 废旧电池回收", "甲公司", "1", "强相关", "81.25", "A1")
				.contains("技术领域相同（+60.0）；\n同在天津（+21.3）")
				.contains("能量密度≥300：能量密度≥290（略有差距）；\n循环寿命≥2000：–（未说明）");
			assertThat(matches.get(2)).startsWith("N1", "'=1+1 废旧电池回收", "甲公司", "2", "弱").contains("'=HYPERLINK(\"x\")");
			assertThat(matches.get(3)).startsWith("N2", "海水淡化膜抗污染").anyMatch((text) -> text.startsWith("未找到较相关的成果"));

			assertThat(texts(workbook, 2)).containsExactly(List.of("文件", "行", "处理", "字段", "原值", "原因"),
					List.of("成果.csv", "5", "整行未采用", "标题", "没有标题"),
					List.of("成果.csv", "2", "该值未采用", "价格", "abc", "看不懂的金额，请写成“50万元”“10–20万元”或“面议”"));
		}
	}

	@Test
	void numbersOfTheWorkbookAreNumbers() throws IOException {
		try (var workbook = new ReadableWorkbook(report("r.xlsx", OptionalInt.of(10)).toFile());
				var rows = workbook.getSheet(1).orElseThrow().openStream()) {
			var first = rows.skip(1).findFirst().orElseThrow();

			assertThat(first.getCell(3).getType()).isEqualTo(CellType.NUMBER);
			assertThat(first.getCell(5).asNumber()).isEqualByComparingTo("81.25");
		}
	}

	@Test
	void csvOpensInExcelAndHidesWhatIsNotRelated() throws IOException {
		var content = Files.readString(report("r.csv", OptionalInt.of(10)));

		assertThat(content).startsWith("\uFEFF需求编号,");
		try (var rows = CSVFormat.EXCEL.parse(new StringReader(content))) {
			assertThat(rows.getRecords()).extracting((row) -> row.get(0) + " " + row.get(4) + " " + row.get(6))
				.containsExactly("\uFEFF需求编号 等级 成果编号", "N1 强相关 A1", "N1 弱 A2", "N2  ");
		}
	}

	@Test
	void allMeansEvenWhatIsNotRelated() throws IOException {
		assertThat(Files.readString(report("r.csv", ALL))).contains("不相关");
	}

	@Test
	void onlyTheBestOfEachNeedAreListed() throws IOException {
		assertThat(Files.readAllLines(report("r.trec", OptionalInt.of(1))))
			.containsExactly("N1 Q0 A1 1 999999 techbridge", "N2 Q0 A3 1 999999 techbridge");
	}

	@Test
	void trecHoldsEveryMatch() throws IOException {
		assertThat(Files.readAllLines(report("r.TREC", ALL))).containsExactly("N1 Q0 A1 1 999999 techbridge",
				"N1 Q0 A2 2 999998 techbridge", "N1 Q0 A3 3 999997 techbridge", "N2 Q0 A3 1 999999 techbridge");
	}

	@Test
	void jsonLinesHoldWhatTheScoreIsMadeOf() throws IOException {
		var lines = Files.readAllLines(report("r.jsonl", ALL), StandardCharsets.UTF_8);

		var first = JsonMapper.shared().readTree(lines.getFirst());
		assertThat(lines).hasSize(4);
		assertThat(first.get("needId").asString()).isEqualTo("N1");
		assertThat(first.get("needTitle").asString()).isEqualTo("=1+1 废旧电池回收");
		assertThat(first.get("achievementId").asString()).isEqualTo("A1");
		assertThat(first.get("rank").asInt()).isEqualTo(1);
		assertThat(first.get("score").asDouble()).isEqualTo(81.25);
		assertThat(first.get("grade").asString()).isEqualTo("STRONG");
		assertThat(first.get("components").get(0).get("points").asDouble()).isEqualTo(60);
		assertThat(first.get("components").get(0).get("sentence").asString()).isEqualTo("技术领域相同");
		assertThat(first.get("indicators").get(0).get("offered").asString()).isEqualTo("能量密度≥290");
		assertThat(first.get("indicators").get(1).get("outcome").asString()).isEqualTo("NOT_STATED");
	}

	@Test
	void aLongWorkbookIsWrittenRowByRow() throws IOException {
		var target = this.folder.resolve("long.xlsx");
		var match = match(0, 0, Grade.STRONG, 6000, 2125);

		try (var report = MatchReport.to(target, run(ALL), (reason) -> reason.code())) {
			report.add(need(0), Collections.nCopies(2_000, match));
			report.finish();
		}

		try (var workbook = new ReadableWorkbook(target.toFile())) {
			assertThat(texts(workbook, 0)).contains(List.of("“强相关”匹配数", "2000"));
			assertThat(texts(workbook, 1)).hasSize(2_001);
		}
	}

	@ParameterizedTest
	@CsvSource({ "report.pdf, ending", "report, ending", "nowhere/report.xlsx, no-folder", "folder.csv, folder" })
	void aTargetThatCannotBeWrittenIsRefusedAtOnce(String name, String code) throws IOException {
		Files.createDirectory(this.folder.resolve("folder.csv"));

		var refused = catchThrowableOfType(ReportRefused.class,
				() -> MatchReport.requireWritable(this.folder.resolve(name)));

		assertThat(refused.code()).isEqualTo(code);
		assertThat(refused.message(Locale.ENGLISH)).contains(name).doesNotContain("{");
	}

	@Test
	void theMessageListsTheEndings() {
		var refused = catchThrowableOfType(ReportRefused.class, () -> MatchReport.requireWritable(Path.of("r.doc")));

		assertThat(refused).hasMessageContaining(".xlsx .csv .jsonl .trec");
	}

	@Test
	void anUnfinishedReportLeavesNothingBehind() throws IOException {
		var target = Files.writeString(this.folder.resolve("r.csv"), "the report of yesterday");

		try (var report = MatchReport.to(target, run(ALL), (reason) -> "")) {
			report.add(this.needs.rows().getFirst(), List.of());
		}

		assertThat(target).hasContent("the report of yesterday");
		try (var files = Files.list(this.folder)) {
			assertThat(files).noneMatch((file) -> file.toString().endsWith(".part"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-5", "@sum", "\t=1", "\r=1" })
	void textFromOutsideIsNeverAFormula(String text) {
		assertThat(ForeignText.safe(text)).startsWith("'" + text.charAt(0));
	}

	@Test
	void otherTextStaysAsItIs() {
		assertThat(ForeignText.safe("1=1，普通")).isEqualTo("1=1，普通");
		assertThat(ForeignText.safe("\0=1")).isEqualTo("'=1");
	}

	private Path report(String name, OptionalInt top) throws IOException {
		var target = this.folder.resolve(name);
		try (var report = MatchReport.to(target, run(top), (reason) -> reason.arguments().getFirst().toString())) {
			report.add(need(0), List.of(match(0, 0, Grade.STRONG, 6000, 2125), match(0, 1, Grade.WEAK, 3000, 0),
					match(0, 2, Grade.NONE, 100, -50)));
			report.add(need(1), List.of(match(1, 2, Grade.NONE, 100, 0)));
			report.finish();
		}
		return target;
	}

	private ReportRun run(OptionalInt top) {
		return new ReportRun(OffsetDateTime.parse("2026-03-05T10:00:00+08:00"), this.achievements, this.needs, "2026-1",
				true, top);
	}

	private Match match(int need, int achievement, Grade grade, int field, int region) {
		return new Match(need(need).toDemand(), this.achievements.rows().get(achievement).toOffer(), grade, 0.5,
				List.of(new Component("field", field, Reason.of("field.same", "技术领域相同")),
						new Component("region", region, Reason.of("region.same", "同在天津"))),
				List.of("电池", "回收"),
				List.of(new ComparedIndicator(atLeast("能量密度", 300), atLeast("能量密度", 290), Outcome.CLOSE),
						new ComparedIndicator(atLeast("循环寿命", 2000), null, Outcome.NOT_STATED)));
	}

	private static Indicator atLeast(String quantity, int value) {
		return new Indicator(quantity, Indicator.Operator.GE, BigDecimal.valueOf(value), null, null, null);
	}

	private ListedNeed need(int index) {
		return this.needs.rows().get(index);
	}

	private static List<List<String>> texts(ReadableWorkbook workbook, int sheet) throws IOException {
		try (var rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
			return rows.map(MatchReportTests::texts).filter((row) -> !row.isEmpty()).toList();
		}
	}

	private static List<String> texts(Row row) {
		return row.stream()
			.filter((cell) -> cell != null)
			.map(Cell::getText)
			.filter((text) -> !text.isEmpty())
			.toList();
	}

}
