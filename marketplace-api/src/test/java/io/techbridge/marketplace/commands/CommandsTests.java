package io.techbridge.marketplace.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.techbridge.marketplace.TechBridge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a command refuses it refuses before any engine is started, with exit code 2.
 */
class CommandsTests {

	private final StringWriter told = new StringWriter();

	@TempDir
	Path folder;

	private Path achievements;

	private Path needs;

	@BeforeEach
	void writeLists() throws IOException {
		this.achievements = write("achievements.csv", "编号,成果名称\nA1,低温脱硝催化剂\n");
		this.needs = write("needs.csv", "编号,需求名称\nN1,焦炉烟气脱硝\n");
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

	private int match(String... more) {
		var arguments = new ArrayList<>(List.of("match", "--achievements", this.achievements.toString(), "--needs",
				this.needs.toString(), "--data", this.folder.resolve("data").toString()));
		arguments.addAll(List.of(more));
		return run(arguments.toArray(String[]::new));
	}

	private int run(String... arguments) {
		var out = new PrintWriter(this.told, true);
		return Commands.run(TechBridge.class, arguments, out, out);
	}

	private String report(String name) {
		return this.folder.resolve(name).toString();
	}

	private void assertRefused(int exitCode, String... sentences) {
		assertThat(exitCode).isEqualTo(2);
		assertThat(this.told.toString()).contains(sentences).doesNotContain("\tat ");
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "serve", "--server.port=8081", "serve --server.port=8081" })
	void withoutAnotherCommandTheMarketplaceIsServed(String arguments) {
		assertThat(Commands.isServe(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "match", "--help", "-V", "evaluate --needs x", "serve --help", "nonsense" })
	void anythingElseIsACommand(String arguments) {
		assertThat(Commands.isServe(arguments.split(" "))).isFalse();
	}

	@Test
	void tuneNeverOverwritesWeights() throws IOException {
		var existing = write("weights-1.json", "{}");
		var qrels = write("qrels.tsv", "need\tachievement\tgrade\nN1\tA1\t4\n");

		var code = run("tune", "--achievements", this.achievements.toString(), "--needs", this.needs.toString(),
				"--qrels", qrels.toString(), "--data", report("data"), "--out", existing.toString());

		assertRefused(code, "weights-1.json 已存在");
		assertThat(existing).hasContent("{}");
	}

	@Test
	void aFileThatHoldsNoWeightsIsRefused() throws IOException {
		assertRefused(match("--out", report("report.csv"), "--weights", write("weights.json", "[]").toString()),
				"--weights", "Not a weights file");
	}

	@Test
	void theHelpNamesEveryCommand() {
		assertThat(run("--help")).isZero();
		assertThat(this.told.toString()).contains("serve", "match", "evaluate");
	}

	@Test
	void anUnknownCommandOrAMissingOptionIsRefused() {
		assertThat(run("mach")).isEqualTo(2);
		assertThat(run("match", "--needs", "x.csv")).isEqualTo(2);
		assertThat(this.told.toString()).contains("mach").contains("--achievements");
	}

	@Test
	void anUnknownEndingOfTheReportIsRefused() {
		assertRefused(match("--out", report("report.pdf")), ".xlsx", ".csv", ".jsonl", ".trec");
	}

	@Test
	void aReportIntoAMissingFolderIsRefused() {
		assertRefused(match("--out", report("missing/report.csv")), "missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "ten", "" })
	void aNumberOfMatchesThatIsNoneIsRefused(String top) {
		assertRefused(match("--out", report("r.csv"), "--top", top), "--top");
	}

	@Test
	void anEmptyListIsRefused() throws IOException {
		this.needs = write("needs.csv", "");

		assertRefused(match("--out", report("r.csv")), "needs.csv");
	}

	@Test
	void aListWithoutTitlesIsRefusedAndTheMissingColumnNamed() throws IOException {
		this.needs = write("needs.csv", "编号,企业名称\nN1,某公司\n");

		assertRefused(match("--out", report("r.csv")), "需求名称");
	}

	@Test
	void aWrongTypeOfFileIsRefused() throws IOException {
		this.achievements = write("achievements.xlsx", "this is no workbook \u0000\u0001");

		assertRefused(match("--out", report("r.csv")), "achievements.xlsx");
	}

	@Test
	void oneIdTwiceIsRefusedAndBothRowsNamed() throws IOException {
		this.achievements = write("achievements.csv", "编号,成果名称\nA1,甲\nA2,乙\nA1,丙\n");

		assertRefused(match("--out", report("r.csv")), "A1", "2", "4");
	}

	@Test
	void aListOfWhichNoRowCanBeUsedIsRefused() throws IOException {
		this.needs = write("needs.csv", "编号,需求名称,企业名称\nN1,,某公司\n");

		assertRefused(match("--out", report("r.csv")), "needs.csv");
	}

	@Test
	void rulesThatCannotBeUnderstoodAreRefused() throws IOException {
		var rules = write("rules.json", "{\"rules\": [{\"kind\": \"BOOST\", \"name\": \"x\", \"points\": 9}]}");

		assertRefused(match("--out", report("r.csv"), "--rules", rules.toString()), "--rules", "points");
		assertRefused(match("--out", report("r.csv"), "--rules", report("none.json")), "none.json");
	}

	@Test
	void judgementsThatAreSomethingElseAreRefusedByLine() throws IOException {
		var qrels = write("qrels.tsv", "need_id\tachievement_id\tgrade\nN1\tA1\t9\n");

		assertRefused(run("evaluate", "--achievements", this.achievements.toString(), "--needs", this.needs.toString(),
				"--qrels", qrels.toString(), "--data", report("data")), "--qrels", "Line 2");
	}

}
