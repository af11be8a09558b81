package io.techbridge.marketplace.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.ListReading;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.FieldCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the sample lists, the same way as lists that people bring.
 */
final class SampleFiles {

	private final SeedTaxonomies taxonomies = SeedTaxonomies.load();

	private final ListReader lists = new ListReader(this.taxonomies, ListLimits.forUploads());

	Samples read() {
		return new Samples(organizations(), list("achievements.csv", this.lists::achievements),
				list("needs.csv", this.lists::needs), states(), rules());
	}

	private SampleStates states() {
		return new SampleStates(rows("states.csv").collect(Collectors.toMap((row) -> row.get("编号"),
				(row) -> new SampleStates.Stated(row.get("状态"), row.get("说明")))));
	}

	private static List<SampleRule> rules() {
		return rows("region-rules.csv")
			.map((row) -> new SampleRule(new ParkCode(row.get("园区")), row.get("名称"), row.get("名称(英文)"),
					Stream.of(row.get("技术领域").split(";")).map(FieldCode::new).toList(),
					Double.parseDouble(row.get("分数"))))
			.toList();
	}

	private List<SampleOrganization> organizations() {
		return rows("organizations.csv").map(new OrganizationRows(this.taxonomies)::organization).toList();
	}

	/**
	 * The rows of a sample list that has columns of its own.
	 */
	static Stream<CSVRecord> rows(String name) {
		var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var text = new InputStreamReader(file(name).getInputStream(), StandardCharsets.UTF_8);
				var rows = format.parse(text)) {
			return rows.getRecords().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The reader wants a file, the samples are inside a jar. */
	private static <T> List<T> list(String name, Function<Path, ListReading<T>> reader) {
		try {
			var copy = Files.createTempFile("techbridge-sample-", ".csv");
			try (var in = file(name).getInputStream()) {
				Files.write(copy, in.readAllBytes());
				return reader.apply(copy).rows();
			}
			finally {
				Files.delete(copy);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ClassPathResource file(String name) {
		return new ClassPathResource("sample/" + name);
	}

}
