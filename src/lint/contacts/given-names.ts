/** Given names that are common in Norway. Which of a guide's words may be a person's name is a guess: rules that use it only warn. */
const names = `
Aase Adrian Ahmed Aksel Alexander Ali Amalie Amanda Amir Anders Andreas Anette Anita Anja Ann Anna Anne Annette Anton Are Arild Arne
Arvid Astrid Aud Aurora Axel Beate Benjamin Bente Berit Birger Birgit Birgitte Birte Bjarne Bjørg Bjørnar Bodil Britt Brita Børge
Camilla Caroline Cathrine Cecilie Charlotte Christian Christina Christine Christoffer Dagfinn Daniel David Ebba Edvard Egil Einar
Eirik Elin Elisabeth Elise Ella Ellen Elsa Emil Emilie Emma Erik Erling Espen Eva Eva Even Fatima Filip Finn Frank Fredrik Frida Frode
Geir Gerd Gina Grete Grethe Gro Gudrun Gunhild Gunn Gunnar Guro Guri Gustav Hanna Hannah Hanne Hans Harald Hassan Hedda Heidi Helene Helga Helge
Henriette Henrik Henry Hilde Håkon Håvard Ibrahim Ida Inga Inge Ingeborg Inger Ingrid Ingunn Ingvild Isak Jakob Jan Jenny Jens Jesper Johan
Johannes Johanne Jonas Jonathan Jorunn Josefine Julie Julia Jørgen Jørn Kai Karen Kari Karianne Karin Karl Karoline Kaspar Katrine Ketil
Kim Kine Kirsten Kjell Kjersti Kjetil Klara Knut Kristian Kristin Kristina Kristine Kristoffer Lars Laila Lasse Leah Leif Lene Leif Lillian Linda Line
Linn Linnea Linus Lisa Lise Liv Lucas Ludvig Lukas Maja Magnus Magne Malin Mari Maria Marianne Marie Marit Marius Markus Marte Marthe Martin Martine
Mathias Mathilde Mats Mette Mia Michael Mikael Mikkel Mohamed Mohammed Mona Monica Morten Nils Nina Nora Nora Odd Oda Oddvar Ola Olaf Olav Ole Oliver Olivia
Omar Oscar Oskar Ottar Patrick Paul Per Petra Petter Pål Ragnar Ragnhild Randi Rebecca Reidar Reidun Richard Rita Roar Robert Roger Rolf Ronny Roy Rune
Runar Sander Sandra Sara Sebastian Selma Sigrid Sigurd Silje Simen Simon Sindre Siri Siv Sissel Sofie Solveig Sondre Sonja Stein Steinar Stian Stine Stig
Svein Sverre Synne Synnøve Terje Thea Theodor Thomas Tina Tiril Tobias Tom Tomas Tomine Tommy Tone Tor Torbjørn Tore Torill Toril Torgeir Torstein Tove Tomas
Trine Trond Trude Trygve Turid Tuva Ulrik Unni Ursula Vegard Vera Vibeke Victor Vidar Vilde Vigdis William Yasmin Yngve Yusuf Øystein Øyvind Ørjan Åge Åse Åshild`
  .trim()
  .split(/\s+/);

/** In small letters. */
export const givenNames: ReadonlySet<string> = new Set(names.map((name) => name.toLowerCase()));

/** Given names that are ordinary words too: they count only where a capital is no sign of a sentence's beginning. */
export const wordsToo: ReadonlySet<string> = new Set(
  'are even finn frank gro inge kim line liv odd ola per siv stein stig tone tor tore rolf mari roy'.split(' '),
);
