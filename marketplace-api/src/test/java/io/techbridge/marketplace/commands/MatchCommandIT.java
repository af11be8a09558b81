package io.techbridge.marketplace.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.TechBridge;
import io.techbridge.local.LocalServices;
import io.techbridge.local.LocalServicesSettings;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two lists in, a report out, on a real search node.
 */
class MatchCommandIT {

	private static final String ACHIEVEMENTS = """
			某高校成果清单,,,
			编号,成果名称,技术领域,意向价格（万元）
			A1,宽温域低温脱硝催化剂,大气污染治理,80
			A2,退役动力电池快速分选,电池与储能,面议
			A3,,电池与储能,10
			""";

	private static final String NEEDS = """
			编号,需求名称,问题描述,预算,备注
			N1,焦炉烟气低温脱硝,排烟温度低，氮氧化物超标,50–100万,急
			N2,旧动力电池如何分选,电芯一致性差,十万,
			""";

	private final StringWriter told = new StringWriter();

	@TempDir
	Path folder;

	private Path match(String report, String... more) throws IOException {
		var achievements = Files.writeString(this.folder.resolve("achievements.csv"), ACHIEVEMENTS);
		var needs = Files.writeString(this.folder.resolve("needs.csv"), NEEDS);
		var out = this.folder.resolve(report);
		var arguments = new ArrayList<>(List.of("match", "--achievements", achievements.toString(), "--needs",
				needs.toString(), "--out", out.toString(), "--data", data().toString()));
		arguments.addAll(List.of(more));
		var writer = new PrintWriter(this.told, true);
		assertThat(Commands.run(TechBridge.class, arguments.toArray(String[]::new), writer, writer))
			.as(this.told::toString)
			.isZero();
		return out;
	}

	private Path data() {
		return this.folder.resolve("data");
	}

	@Test
	void theReportHoldsTheMatchesAndTheRowsThatNeedALook() throws IOException {
		var report = match("report.xlsx");

		try (var workbook = new ReadableWorkbook(report.toFile())) {
			assertThat(workbook.getSheets().map((sheet) -> sheet.getName())).hasSize(3);
			assertThat(cells(workbook, 1)).contains("宽温域低温脱硝催化剂", "焦炉烟气低温脱硝");
			assertThat(cells(workbook, 2)).anyMatch((cell) -> cell.contains("achievements.csv") || cell.contains("成果"));
		}
		assertThat(this.told.toString()).contains("成果名称", "备注", "第 5 行").doesNotContain("\u001b");
	}

	private static List<String> cells(ReadableWorkbook workbook, int sheet) throws IOException {
		try (var rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
			return rows.flatMap((row) -> row.stream()).map((cell) -> (cell != null) ? cell.getText() : "").toList();
		}
	}

	@Test
	void aRunFileRanksEveryComparedPairTheBestFirst() throws IOException {
		var lines = Files.readAllLines(match("run.trec", "--top", "all"));

		assertThat(lines).hasSize(4);
		assertThat(lines).anyMatch((line) -> line.startsWith("N1 Q0 A1 1 999999 techbridge"));
		assertThat(lines).anyMatch((line) -> line.startsWith("N2 Q0 A2 1 999999 techbridge"));
	}

	@Test
	void withoutEmbeddingsItSaysThatWordsAloneWereCompared() throws IOException {
		match("report.jsonl", "--embeddings", "none");

		assertThat(this.told.toString()).contains("只比较了用词");
	}

	@Test
	void aRunningMarketplacesNodeIsUsedAndLeftAsItWas() throws IOException {
		try (var services = LocalServices.start(LocalServicesSettings.of(data()))) {
			var lines = Files.readAllLines(match("run.trec", "--embeddings", "none"));

			assertThat(lines).isNotEmpty();
			assertThat(services.healthy()).isTrue();
			assertThat(indexes(services)).isEmpty();
		}
	}

	private static String indexes(LocalServices services) throws IOException {
		try (var in = services.searchUri().resolve("/_cat/indices").toURL().openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void nothingStaysInTheTempFolder() throws IOException {
		var before = temporary();

		match("report.csv", "--embeddings", "none");

		assertThat(temporary()).isSubsetOf(before);
	}

	private static List<Path> temporary() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("techbridge-")).toList();
		}
	}

}
