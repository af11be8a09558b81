package io.techbridge.local;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be chosen about the local engines.
 *
 * @param dir the data folder: everything the engines keep
 * @param databasePort port of the database, 0 for any free one
 * @param searchPort HTTP port of the search node, 0 for any free one
 * @param databaseBufferPool memory in which the database keeps pages
 * @param searchHeap heap of the search node's JVM
 * @param programs where the engines' programs are unpacked, by default below {@code dir};
 * several data folders may share it
 * @param attach whether to use the engines of an instance that holds the data folder
 * already, rather than to refuse: for commands beside a running marketplace
 */
@ConfigurationProperties("techbridge.local")
public record LocalServicesSettings(@DefaultValue("data") Path dir, @DefaultValue("0") int databasePort,
		@DefaultValue("0") int searchPort, @DefaultValue("128MB") DataSize databaseBufferPool,
		@DefaultValue("256MB") DataSize searchHeap, @Nullable Path programs, @DefaultValue("false") boolean attach) {

	public LocalServicesSettings {
		dir = dir.toAbsolutePath().normalize();
		programs = (programs != null) ? programs.toAbsolutePath().normalize() : null;
	}

	/** Defaults for everything but the data folder. */
	public static LocalServicesSettings of(Path dir) {
		return new LocalServicesSettings(dir, 0, 0, DataSize.ofMegabytes(128), DataSize.ofMegabytes(256), null, false);
	}

	public LocalServicesSettings withPorts(int databasePort, int searchPort) {
		return new LocalServicesSettings(this.dir, databasePort, searchPort, this.databaseBufferPool, this.searchHeap,
				this.programs, this.attach);
	}

	/** The same choices for another data folder, with any free ports. */
	public LocalServicesSettings in(Path dir) {
		return new LocalServicesSettings(dir, 0, 0, this.databaseBufferPool, this.searchHeap, this.programs,
				this.attach);
	}

	public LocalServicesSettings withPrograms(Path programs) {
		return new LocalServicesSettings(this.dir, this.databasePort, this.searchPort, this.databaseBufferPool,
				this.searchHeap, programs, this.attach);
	}

}
