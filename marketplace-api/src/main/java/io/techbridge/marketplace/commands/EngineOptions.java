package io.techbridge.marketplace.commands;

import java.nio.file.Path;

import io.techbridge.matching.text.EmbeddingChoice;
import picocli.CommandLine.Option;

/**
 * What every command that ranks lists lets one choose about the engine.
 */
final class EngineOptions {

	@Option(names = "--embeddings", defaultValue = "${sys:techbridge.matching.embeddings:-bge}",
			description = "bge compares meanings as well as words; none compares words alone, in a fraction of the"
					+ " time. Default: ${DEFAULT-VALUE}")
	EmbeddingChoice embeddings = EmbeddingChoice.BGE;

	@Option(names = "--data", defaultValue = "${sys:techbridge.local.dir:-data}", paramLabel = "FOLDER",
			description = "Data folder of the marketplace, whose search node is used while it runs."
					+ " Default: ${DEFAULT-VALUE}")
	Path data = Path.of("data");

}
