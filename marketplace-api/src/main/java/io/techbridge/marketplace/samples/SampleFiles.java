package io.techbridge.marketplace.samples;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.ListReading;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import org.apache.commons.csv.CSVFormat;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the sample lists, the same way as lists that people bring.
 */
final class SampleFiles {

	private final SeedTaxonomies taxonomies = SeedTaxonomies.load();

	private final ListReader lists = new ListReader(this.taxonomies, ListLimits.forUploads());

	Samples read() {
		return new Samples(organizations(), list("achievements.csv", this.lists::achievements),
				list("needs.csv", this.lists::needs));
	}

	private List<SampleOrganization> organizations() {
		var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var text = new InputStreamReader(file("organizations.csv").getInputStream(), StandardCharsets.UTF_8);
				var rows = format.parse(text)) {
			return rows.stream().map(new OrganizationRows(this.taxonomies)::organization).toList();
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
