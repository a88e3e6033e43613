Console.Error.WriteLine("pantau: nothing is built yet.");
return 2;
